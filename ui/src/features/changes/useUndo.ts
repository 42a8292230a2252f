import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { platform } from '@/platform';
import { useReport } from '@/shared/errors/useReport';

interface Step {
  possible: boolean;
  /** What the step would do, or that there is none. */
  hint: string;
  run: () => void;
}

/** One step back and one forward through what was written, whatever page wrote it. */
export function useUndo(): { undo: Step; redo: Step } {
  const { t } = useTranslation();
  const report = useReport();
  const state = useQuery({
    queryKey: ['change_state'],
    queryFn: () => platform().call('change_state', {}),
  });
  const undo = useMutation({
    mutationFn: () => platform().call('change_undo', {}),
    onSuccess: ({ label }) => notifications.show({ message: t('shell.undone', { label }) }),
    onError: report,
  });
  const redo = useMutation({
    mutationFn: () => platform().call('change_redo', {}),
    onSuccess: ({ label }) => notifications.show({ message: t('shell.redone', { label }) }),
    onError: report,
  });

  const undoLabel = state.data?.undo ?? null;
  const redoLabel = state.data?.redo ?? null;
  return {
    undo: {
      possible: undoLabel !== null && !undo.isPending,
      hint: undoLabel === null ? t('shell.nothingToUndo') : t('shell.undoNamed', { label: undoLabel }),
      run: () => {
        if (undoLabel !== null && !undo.isPending) undo.mutate();
      },
    },
    redo: {
      possible: redoLabel !== null && !redo.isPending,
      hint: redoLabel === null ? t('shell.nothingToRedo') : t('shell.redoNamed', { label: redoLabel }),
      run: () => {
        if (redoLabel !== null && !redo.isPending) redo.mutate();
      },
    },
  };
}
