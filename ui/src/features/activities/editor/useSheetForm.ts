import { useForm, type UseFormReturnType } from '@mantine/form';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityFile, Lang } from '@/contract';
import { useLanguage } from '@/i18n/useLanguage';
import { type Draft, useDraft } from '@/shared/data/useDraft';
import { useFieldErrors } from '@/shared/errors/useFieldErrors';
import { endsBeforeStart } from '../activityFile';

/** An activity with the follow-ups that are written with it. */
interface ActivitySheet {
  file: ActivityFile;
}

interface SheetFormOptions<Sheet extends ActivitySheet> {
  /** As kept; null for one not yet kept. */
  loaded: Sheet | null;
  /** What the form begins as; called once. */
  begin: () => Sheet;
  draftKey: string;
  save: {
    isPending: boolean;
    mutateAsync: (request: { loaded: Sheet | null; wanted: Sheet; lang: Lang }) => Promise<{ sheet: Sheet }>;
  };
  /** The sheet as it is sent. */
  asSaved: (sheet: Sheet) => Sheet;
  /** Told that what every activity must have is missing. */
  onIncomplete: () => void;
  /** Told the paths of the faults the program found. */
  onFaults: (paths: readonly string[]) => void;
  /** Told the activity once a new one is kept. */
  onMade: (id: string) => void;
}

interface SheetForm<Sheet> {
  form: UseFormReturnType<Sheet>;
  draft: Draft<Sheet>;
  dirty: boolean;
  submit: () => void;
  revert: () => void;
}

/** The form of a sheet, for editors that the kept sheet replaces: kept as a draft while it is typed, saved as one change. */
export function useSheetForm<Sheet extends ActivitySheet>(
  options: SheetFormOptions<Sheet>,
): SheetForm<Sheet> {
  const { loaded, save } = options;
  const { t } = useTranslation();
  const lang = useLanguage();
  const fieldErrors = useFieldErrors();
  // Made once: a record made for it here has an identifier of its own.
  const [begun] = useState(options.begin);
  const form = useForm<Sheet>({
    initialValues: begun,
    validate: ({ file: { activity } }) => ({
      'file.activity.title': activity.title.trim() === '' ? t('common.required') : null,
      'file.activity.endsOn': endsBeforeStart(activity.startsOn, activity.endsOn)
        ? t('date.endBeforeStart')
        : null,
    }),
  });
  const draft = useDraft<Sheet>(options.draftKey, (sheet) => form.setValues(sheet));
  const { keep } = draft;
  const dirty = form.isDirty();
  useEffect(() => {
    if (dirty) keep(form.values);
  }, [keep, dirty, form.values]);

  function submit() {
    if (!dirty || save.isPending) return;
    if (form.validate().hasErrors) return options.onIncomplete();
    // By promise, not by callback: the saved sheet replaces the editor before callbacks would run.
    save.mutateAsync({ loaded, wanted: options.asSaved(form.getValues()), lang }).then(
      ({ sheet }) => {
        draft.discard();
        if (loaded === null) options.onMade(sheet.file.activity.id);
      },
      (error: unknown) => {
        const faults = fieldErrors(error);
        form.setErrors(faults);
        options.onFaults(Object.keys(faults));
      },
    );
  }

  function revert() {
    form.setValues(begun);
    form.clearErrors();
    draft.discard();
  }

  return { form, draft, dirty, submit, revert };
}
