import { useForm, type UseFormInput, type UseFormReturnType } from '@mantine/form';
import type { Draft } from '@/shared/data/useDraft';
import { useFormDraft } from '@/shared/data/useFormDraft';
import { useFieldErrors } from '@/shared/errors/useFieldErrors';
import { useFollowKept } from './useFollowKept';

interface RecordFormOptions<File> {
  /** As kept; null for one not yet kept. */
  loaded: File | null;
  /** What the form begins as and goes back to. */
  start: File;
  draftKey: string;
  validate?: UseFormInput<File>['validate'];
  saving: boolean;
  /** Saves the file; gives it as it is kept. */
  save: (wanted: File) => Promise<File>;
  /** Told the file once it is kept. */
  onKept?: (file: File) => void;
  /** Told the paths of the faults marked at their fields, if there are any. */
  onFaults?: (paths: readonly string[]) => void;
  /** Told instead that `validate` found faults, so that nothing was saved. */
  onIncomplete?: (paths: readonly string[]) => void;
}

export interface RecordForm<File> {
  form: UseFormReturnType<File>;
  draft: Draft<File>;
  /** Whether anything differs from what is saved. */
  dirty: boolean;
  /** Saves what is typed as it stands. */
  keep: () => Promise<File>;
  /** Saves what is typed where anything differs and nothing is amiss. */
  submit: () => void;
  revert: () => void;
}

/** The form of a record's file: kept as a draft while it is typed, saved as one change, following what is kept. */
export function useRecordForm<File extends Record<string, unknown>>(
  options: RecordFormOptions<File>,
): RecordForm<File> {
  const { loaded, start, validate, onFaults, onIncomplete = onFaults } = options;
  const fieldErrors = useFieldErrors();
  const form = useForm<File>({ initialValues: start, ...(validate === undefined ? {} : { validate }) });
  const { draft, dirty } = useFormDraft(form, options.draftKey);
  const show = useFollowKept(form, loaded);

  // By promise, not by callback: what is kept may replace the editor before callbacks would run.
  async function keep() {
    const kept = await options.save(form.getValues());
    draft.discard();
    show(kept);
    return kept;
  }

  function submit() {
    // Asked anew: fields may have read what was typed since the last drawing.
    if (!form.isDirty() || options.saving) return;
    const { hasErrors, errors } = form.validate();
    if (hasErrors) return onIncomplete?.(Object.keys(errors));
    keep().then(options.onKept, (error: unknown) => {
      const faults = fieldErrors(error);
      form.setErrors(faults);
      const paths = Object.keys(faults);
      if (paths.length > 0) onFaults?.(paths);
    });
  }

  function revert() {
    form.setValues(start);
    form.clearErrors();
    draft.discard();
  }

  return { form, draft, dirty, keep, submit, revert };
}
