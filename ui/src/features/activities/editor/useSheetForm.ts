import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityFile, Lang } from '@/contract';
import { type RecordForm, useRecordForm } from '@/features/records/useRecordForm';
import { useLanguage } from '@/i18n/useLanguage';
import { endsBeforeStart } from '../activityFile';
import type { StatusChoice } from './StatusField';

/** An activity with the follow-ups that are written with it. */
interface ActivitySheet extends Record<string, unknown> {
  file: ActivityFile;
}

interface SheetFormOptions<Sheet extends ActivitySheet> {
  /** As kept; null for one not yet kept. */
  loaded: Sheet | null;
  /** What the form begins as. */
  start: Sheet;
  /** A sheet as the form shows it: with the records its kind has. */
  prepare: (sheet: Sheet) => Sheet;
  draftKey: string;
  save: {
    isPending: boolean;
    mutateAsync: (request: {
      loaded: Sheet | null;
      wanted: Sheet;
      statusSaid: boolean;
      lang: Lang;
    }) => Promise<{ sheet: Sheet }>;
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

/** The form of a sheet. */
export function useSheetForm<Sheet extends ActivitySheet>(
  options: SheetFormOptions<Sheet>,
): RecordForm<Sheet> & { status: StatusChoice } {
  const { loaded, start, prepare, save, asSaved, onMade } = options;
  const { t } = useTranslation();
  const lang = useLanguage();
  const [said, say] = useState(false);
  const form = useRecordForm<Sheet>({
    loaded,
    start,
    prepare,
    draftKey: options.draftKey,
    validate: ({ file: { activity } }) => ({
      'file.activity.title': activity.title.trim() === '' ? t('common.required') : null,
      'file.activity.endsOn': endsBeforeStart(activity.startsOn, activity.endsOn)
        ? t('date.endBeforeStart')
        : null,
    }),
    saving: save.isPending,
    save: async (wanted, base) => {
      const { sheet } = await save.mutateAsync({
        loaded: base,
        wanted: asSaved(wanted),
        statusSaid: said,
        lang,
      });
      say(false);
      return sheet;
    },
    onKept: ({ file: { activity } }) => {
      if (loaded === null) onMade(activity.id);
    },
    onIncomplete: options.onIncomplete,
    onFaults: options.onFaults,
  });
  const revert = () => {
    say(false);
    form.revert();
  };
  return { ...form, revert, status: { loaded: loaded?.file ?? null, said, say } };
}
