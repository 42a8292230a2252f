import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ChangeName } from '@/contract';
import { platform } from '@/platform';
import { useChangeLabel } from './useChangeLabel';
import { useTurned } from './useTurned';

interface Step {
  possible: boolean;
  /** What the step would do, or that there is none. */
  hint: string;
  run: () => void;
}

/** One step back and one forward through what was written, whatever page wrote it. */
export function useUndo(): { undo: Step; redo: Step } {
  const { t } = useTranslation();
  const turned = useTurned();
  const worded = useChangeLabel();
  const state = useQuery({
    queryKey: ['change_state'],
    queryFn: () => platform().call('change_state', {}),
  });
  const undo = useMutation({
    mutationFn: () => platform().call('change_undo', {}),
    onSuccess: turned.undone,
    onError: turned.refused,
  });
  const redo = useMutation({
    mutationFn: () => platform().call('change_redo', {}),
    onSuccess: turned.redone,
    onError: turned.refused,
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
