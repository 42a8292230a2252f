import type { UseFormReturnType } from '@mantine/form';
import { useEffect } from 'react';
import { type Draft, useDraft } from './useDraft';

interface FormDraft<Values> {
  draft: Draft<Values>;
  /** Whether anything differs from what the form began as. */
  dirty: boolean;
}

/** Keeps what is typed into a form as a draft; see `useDraft`. */
export function useFormDraft<Values>(
  form: UseFormReturnType<Values>,
  key: string,
  touched?: () => boolean,
): FormDraft<Values> {
  const draft = useDraft<Values>(key, (values) => form.setValues(values), touched);
  const { keep } = draft;
  const dirty = form.isDirty();
  useEffect(() => {
    if (dirty) keep(form.values);
  }, [keep, dirty, form.values]);
  return { draft, dirty };
}
