import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useRef } from 'react';
import { type Draft, useDraft } from './useDraft';

interface FormDraft<Values> {
  draft: Draft<Values>;
  /** Whether anything differs from what the form began as. */
  dirty: boolean;
}

/** Keeps what is typed into a form as a draft, until nothing differs any more; see `useDraft`. */
export function useFormDraft<Values>(
  form: UseFormReturnType<Values>,
  key: string,
  touched?: () => boolean,
): FormDraft<Values> {
  const draft = useDraft<Values>(key, (values) => form.setValues(values), touched);
  const { keep, discard, take } = draft;
  const dirty = form.isDirty();
  const wasDirty = useRef(false);
  useEffect(() => {
    if (dirty) keep(form.values);
    // Typed back to what it was; a draft found that waits to be taken is another's.
    else if (wasDirty.current && take === null) discard();
    wasDirty.current = dirty;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a draft that is found does not change what is typed
  }, [keep, discard, dirty, form.values]);
  return { draft, dirty };
}
