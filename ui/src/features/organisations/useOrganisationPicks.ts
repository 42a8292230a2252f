import { useCallback } from 'react';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { PICKED_AT_ONCE, type Pick } from '@/shared/ui/RecordPicker';
import { newOrganisationFile } from './organisationFile';

/** Finds organisations for a picker, and makes one of a name where none fits. */
export function useOrganisationPicks() {
  const lang = useLanguage();
  const search = useCallback(
    async (text: string): Promise<Pick[]> => {
      const { rows } = await platform().call('organisation_list', {
        text,
        kinds: [],
        countries: [],
        order: text === '' ? 'title' : 'relevance',
        after: null,
        limit: PICKED_AT_ONCE,
        lang,
      });
      return rows.map(({ organisation, name, short, parentName }) => ({
        id: organisation.id,
        name,
        detail: [short, parentName].filter((part) => part !== '').join(' · '),
      }));
    },
    [lang],
  );
  const create = useCallback(
    async (name: string): Promise<Pick> => {
      const wanted = newOrganisationFile(name, lang);
      await platform().call('organisation_save', { loaded: null, wanted, lang });
      return { id: wanted.organisation.id, name };
    },
    [lang],
  );
  return { search, create };
}
