import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useRef } from 'react';
import { type Draft, useDraft } from './useDraft';

interface FormDraft<Values> {
  draft: Draft<Values>;
  /** Whether anything differs from what the form began as. */
  dirty: boolean;
}

interface FormDraftOptions<Values> {
  /** Whether the person has begun to type; see `useDraft`. */
  touched?: () => boolean;
  /** What is kept of the values; the values themselves unless given. */
  toContent?: (values: Values) => Values;
  /** Shows what was kept; sets the values unless given. */
  resume?: (content: Values) => void;
}

/** Keeps what is typed into a form as a draft, until nothing differs any more; see `useDraft`. */
export function useFormDraft<Values>(
  form: UseFormReturnType<Values>,
  key: string,
  options: FormDraftOptions<Values> = {},
): FormDraft<Values> {
  const { touched, toContent, resume = (values: Values) => form.setValues(values) } = options;
  const draft = useDraft<Values>(key, resume, touched);
  const { keep, discard, take } = draft;
  const dirty = form.isDirty();
  const wasDirty = useRef(false);
  useEffect(() => {
    if (dirty) keep(toContent === undefined ? form.values : toContent(form.values));
    // Typed back to what it was; a draft found that waits to be taken is another's.
    else if (wasDirty.current && take === null) discard();
    wasDirty.current = dirty;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a draft that is found does not change what is typed
  }, [keep, discard, dirty, form.values]);
  return { draft, dirty };
}
