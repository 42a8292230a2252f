import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ChangeName } from '@/contract';
import { platform } from '@/platform';
import { useReport } from '@/shared/errors/useReport';
import { useNotify } from '@/shared/ui/useNotify';
import { useChangeLabel } from './useChangeLabel';

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
  const notify = useNotify();
  const worded = useChangeLabel();
  const state = useQuery({
    queryKey: ['change_state'],
    queryFn: () => platform().call('change_state', {}),
  });
  const undo = useMutation({
    mutationFn: () => platform().call('change_undo', {}),
    onSuccess: ({ change }) => notify({ message: t('shell.undone', { label: worded(change) }) }),
    onError: report,
  });
  const redo = useMutation({
    mutationFn: () => platform().call('change_redo', {}),
    onSuccess: ({ change }) => notify({ message: t('shell.redone', { label: worded(change) }) }),
    onError: report,
  });

  const step = (
    next: ChangeName | null | undefined,
    mutation: typeof undo,
    named: string,
    none: string,
  ): Step => {
    const possible = next != null && !mutation.isPending;
    return {
      possible,
      hint: next == null ? none : named,
      run: () => {
        if (possible) mutation.mutate();
      },
    };
  };
  const next = state.data;
  return {
    undo: step(
      next?.undo,
      undo,
      next?.undo == null ? '' : t('shell.undoNamed', { label: worded(next.undo) }),
      t('shell.nothingToUndo'),
    ),
    redo: step(
      next?.redo,
      redo,
      next?.redo == null ? '' : t('shell.redoNamed', { label: worded(next.redo) }),
      t('shell.nothingToRedo'),
    ),
  };
}
