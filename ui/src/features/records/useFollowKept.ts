import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useEffectEvent, useRef } from 'react';

/**
 * Keeps a record's form on what is kept of it: a record changed elsewhere, as by undo, is shown at once, unless something is being
 * typed, which stays. The form itself stays where it is, with its focus. Gives what shows a record as it was just saved.
 */
export function useFollowKept<File extends Record<string, unknown>>(
  form: UseFormReturnType<File>,
  kept: File | null,
): (saved: File) => void {
  const shown = useRef(kept);
  const show = (file: File) => {
    shown.current = file;
    form.setInitialValues(file);
    form.setValues(file);
    form.resetDirty(file);
  };
  const onKept = useEffectEvent((file: File) => {
    if (JSON.stringify(file) === JSON.stringify(shown.current)) return;
    if (!form.isDirty()) return show(file);
    shown.current = file;
    form.setInitialValues(file);
    form.resetDirty(file);
  });
  useEffect(() => {
    if (kept !== null) onKept(kept);
  }, [kept]);
  return show;
}
