import { useCallback } from 'react';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { useFormat } from '@/shared/format/useFormat';
import { PICKED_AT_ONCE, type Pick } from '@/shared/ui/RecordPicker';

/** Finds agreements for a picker. Agreements are not made in passing: they have a page of their own. */
export function useAgreementPicks() {
  const lang = useLanguage();
  const format = useFormat();
  const search = useCallback(
    async (text: string): Promise<Pick[]> => {
      const { rows } = await platform().call('agreement_list', {
        text,
        kinds: [],
        levels: [],
        organisations: [],
        statuses: [],
        stages: [],
        toSucceed: false,
        renewable: false,
        originals: false,
        dated: 'first_day',
        order: text === '' ? 'newest' : 'relevance',
        after: null,
        limit: PICKED_AT_ONCE,
        lang,
      });
      return rows.map(({ agreement, title }) => ({
        id: agreement.id,
        name: title,
        detail: [
          agreement.code,
          agreement.signedOn === 'unknown' ? '' : format.date(agreement.signedOn),
        ]
          .filter((part) => part !== '')
          .join(' · '),
      }));
    },
    [lang, format],
  );
  return { search };
}
