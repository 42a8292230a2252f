import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityFile, Lang } from '@/contract';
import { type RecordForm, useRecordForm } from '@/features/records/useRecordForm';
import { useLanguage } from '@/i18n/useLanguage';
import { endsBeforeStart } from '../activityFile';
import type { StatusChoice } from './StatusField';

/** What saves a file; gives it as it is kept. */
interface Save {
  isPending: boolean;
  mutateAsync: (request: {
    loaded: ActivityFile | null;
    wanted: ActivityFile;
    statusSaid: boolean;
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

/** The form of an activity's file, and whether a person chose its status. */
export function useFileForm(
  options: FileFormOptions,
): RecordForm<ActivityFile> & { status: StatusChoice } {
  const { loaded, start, save, prepare = asItIs, asSaved = asItIs } = options;
  const { t } = useTranslation();
  const lang = useLanguage();
  const [said, say] = useState(false);
  const form = useRecordForm<ActivityFile>({
    loaded,
    start,
    prepare,
    draftKey: options.draftKey,
    validate: {
      activity: {
        title: (title) => (title.trim() === '' ? t('common.required') : null),
        endsOn: (endsOn, { activity }) =>
          endsBeforeStart(activity.startsOn, endsOn) ? t('date.endBeforeStart') : null,
      },
    },
    saving: save.isPending,
    save: async (wanted, base) => {
      const { file } = await save.mutateAsync({
        loaded: base,
        wanted: asSaved(wanted),
        statusSaid: said,
        lang,
      });
      say(false);
      return file;
    },
    onKept: ({ activity }) => {
      if (loaded === null) options.onMade?.(activity.id);
    },
    onFaults: ([path = '']) => options.onFault(path),
  });
  const revert = () => {
    say(false);
    form.revert();
  };
  return { ...form, revert, status: { loaded, said, say } };
}
