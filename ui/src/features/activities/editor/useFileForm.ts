import { useForm } from '@mantine/form';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityFile, Lang } from '@/contract';
import { useFollowKept } from '@/features/records/useFollowKept';
import { useLanguage } from '@/i18n/useLanguage';
import { useDraft } from '@/shared/data/useDraft';
import { useFieldErrors } from '@/shared/errors/useFieldErrors';
import { endsBeforeStart } from '../activityFile';

/** What saves a file; gives it as it is kept. */
interface Save {
  isPending: boolean;
  mutateAsync: (request: {
    loaded: ActivityFile | null;
    wanted: ActivityFile;
    lang: Lang;
  }) => Promise<{ file: ActivityFile }>;
}

interface FileFormOptions {
  /** As kept; null for one not yet kept. */
  loaded: ActivityFile | null;
  /** What the form begins as. */
  start: ActivityFile;
  /** A file as the form shows it: with the records its kind has, in their order. */
  prepare?: (file: ActivityFile) => ActivityFile;
  draftKey: string;
  save: Save;
  /** The file as it is sent. */
  asSaved?: (file: ActivityFile) => ActivityFile;
  /** Told the path of a fault that is to be seen. */
  onFault: (path: string) => void;
  /** Told the activity once a new one is kept. */
  onMade?: (id: string) => void;
}

const asItIs = (file: ActivityFile) => file;

/** The form of an activity's file: kept as a draft while it is typed, saved as one change, following what is kept. */
export function useFileForm(options: FileFormOptions) {
  const { loaded, start, save, prepare = asItIs } = options;
  // Made once for each file: a record made for it here has an identifier of its own.
  const shown = useMemo(() => prepare(start), [prepare, start]);
  const { t } = useTranslation();
  const lang = useLanguage();
  const fieldErrors = useFieldErrors();
  const form = useForm<ActivityFile>({
    initialValues: shown,
    validate: {
      activity: {
        title: (title) => (title.trim() === '' ? t('common.required') : null),
        endsOn: (endsOn, { activity }) =>
          endsBeforeStart(activity.startsOn, endsOn) ? t('date.endBeforeStart') : null,
      },
    },
  });
  const draft = useDraft<ActivityFile>(options.draftKey, (file) => form.setValues(file));
  const show = useFollowKept(form, loaded === null ? null : shown);
  const { keep } = draft;
  const dirty = form.isDirty();
  useEffect(() => {
    if (dirty) keep(form.values);
  }, [keep, dirty, form.values]);

  function submit() {
    if (!dirty || save.isPending) return;
    if (form.validate().hasErrors) return options.onFault('activity');
    const wanted = options.asSaved?.(form.getValues()) ?? form.getValues();
    save.mutateAsync({ loaded, wanted, lang }).then(
      ({ file }) => {
        draft.discard();
        if (loaded === null) options.onMade?.(file.activity.id);
        else show(prepare(file));
      },
      (error: unknown) => {
        const faults = fieldErrors(error);
        form.setErrors(faults);
        const [path] = Object.keys(faults);
        if (path !== undefined) options.onFault(path);
      },
    );
  }

  function revert() {
    form.setValues(shown);
    form.clearErrors();
    draft.discard();
  }

  return { form, draft, dirty, submit, revert };
}
