import { useCallback } from 'react';
import { asRequest } from '@/features/activities/filters';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { useFormat } from '@/shared/format/useFormat';
import { PICKED_AT_ONCE, type Pick } from '@/shared/ui/RecordPicker';

/** Finds activities for a picker, the newest first. */
export function useActivityPicks() {
  const lang = useLanguage();
  const format = useFormat();
  const search = useCallback(
    async (text: string): Promise<Pick[]> => {
      const { rows } = await platform().call(
        'activity_list',
        asRequest({ text }, lang, null, PICKED_AT_ONCE),
      );
      return rows.map(({ activity, title }) => ({
        id: activity.id,
        name: title,
        detail: format.date(activity.startsOn),
      }));
    },
    [lang, format],
  );
  return { search };
}
