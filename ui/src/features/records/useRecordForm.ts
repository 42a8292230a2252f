import { useForm, type UseFormInput, type UseFormReturnType } from '@mantine/form';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { Draft } from '@/shared/data/useDraft';
import { isEqual } from '@/shared/data/isEqual';
import { useFormDraft } from '@/shared/data/useFormDraft';
import { useFieldErrors } from '@/shared/errors/useFieldErrors';
import { type Clash, pathIn, rebase } from './rebase';

interface RecordFormOptions<File> {
  /** As kept; null for one not yet kept. */
  loaded: File | null;
  /** What the form begins as and goes back to. */
  start: File;
  /** A file as the form shows it: with the records its kind has, in their order. */
  prepare?: (file: File) => File;
  draftKey: string;
  validate?: UseFormInput<File>['validate'];
  saving: boolean;
  /** Saves the file in place of the one that the typing began from; gives it as it is kept. */
  save: (wanted: File, base: File | null) => Promise<File>;
  /** Called with the file once it is kept. */
  onKept?: (file: File) => void;
  /** Called with the paths of the faults marked at their fields, if there are any. */
  onFaults?: (paths: readonly string[]) => void;
  /** Called instead if `validate` found faults, so that nothing was saved. */
  onIncomplete?: (paths: readonly string[]) => void;
}

/** Values typed here and changed elsewhere meanwhile. */
export interface Clashes {
  all: readonly Clash[];
  /** Takes the value kept elsewhere. */
  takeTheirs: (clash: Clash) => void;
  /** Keeps what is typed here. */
  keepMine: (clash: Clash) => void;
}

export interface RecordForm<File> {
  form: UseFormReturnType<File>;
  draft: Draft<File> & { clashes: Clashes };
  /** Whether anything differs from what is saved. */
  dirty: boolean;
  /** Saves what is typed as it stands. */
  keep: () => Promise<File>;
  /** Saves what is typed where anything differs and nothing is amiss. */
  submit: () => void;
  revert: () => void;
}

const asItIs = <File>(file: File) => file;

/**
 * The form of a record's file: kept as a draft while it is typed, saved as one change. A record changed elsewhere, as by undo, is shown at
 * once; what is being typed stays, on top of the new record, and where both changed a field both values are shown. What is saved replaces
 * the file that the typing began from, so that the program finds what was changed elsewhere and has not been shown here.
 */
export function useRecordForm<File extends Record<string, unknown>>(
  options: RecordFormOptions<File>,
): RecordForm<File> {
  const { loaded, start, prepare = asItIs, validate, onFaults, onIncomplete = onFaults } = options;
  const fieldErrors = useFieldErrors();
  // Made once for each file: a record made for it here has an identifier of its own.
  const shown = useMemo(() => prepare(start), [prepare, start]);
  const form = useForm<File>({
    initialValues: shown,
    ...(validate === undefined ? {} : { validate }),
  });
  /** The file, as kept, that the typing began from. */
  const base = useRef(loaded);
  const [clashing, setClashing] = useState<readonly Clash[]>([]);

  function begin(initial: File, values: File) {
    form.setInitialValues(initial);
    form.setValues(values);
    form.resetDirty(initial);
  }
  function show(file: File) {
    base.current = file;
    setClashing([]);
    const prepared = prepare(file);
    begin(prepared, prepared);
  }
  /** Puts what is typed on top of a file that was changed since `from`. */
  function rest(from: File, typed: File, file: File) {
    const { merged, clashes } = rebase(from, typed, file);
    base.current = file;
    setClashing((before) => [
      ...before.filter(({ path }) => !clashes.some((clash) => isEqual(clash.path, path))),
      ...clashes,
    ]);
    begin(prepare(file), prepare(merged));
  }

  const { draft, dirty } = useFormDraft(form, options.draftKey, {
    toContent: (values) => (base.current === null ? values : { ...values, [BASE]: base.current }),
    resume: (content) => {
      const { [BASE]: from, ...typed } = content as File & { [BASE]?: File };
      // Drafts of older versions do not say what they were typed over.
      if (base.current === null || from === undefined) form.setValues(typed as unknown as File);
      else rest(from, typed as unknown as File, base.current);
    },
  });

  const onLoaded = useEffectEvent((file: File) => {
    if (base.current === null || isEqual(file, base.current)) return;
    if (form.isDirty()) rest(base.current, form.getValues(), file);
    else show(file);
  });
  useEffect(() => {
    if (loaded !== null) onLoaded(loaded);
  }, [loaded]);

  // By promise, not by callback: what is kept may replace the editor before callbacks would run.
  async function keep() {
    const kept = await options.save(form.getValues(), base.current);
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
    setClashing([]);
    form.setValues(base.current === null ? shown : prepare(base.current));
    form.clearErrors();
    draft.discard();
  }

  const keepMine = (clash: Clash) => setClashing((all) => all.filter((each) => each !== clash));
  const takeTheirs = (clash: Clash) => {
    const path = pathIn(form.getValues(), clash.path);
    if (path !== null) form.setFieldValue(path, clash.theirs as never);
    keepMine(clash);
  };
  return {
    form,
    draft: { ...draft, clashes: { all: clashing, takeTheirs, keepMine } },
    dirty,
    keep,
    submit,
    revert,
  };
}

/** The member of a draft that holds the file it was typed over. */
const BASE = 'base';
