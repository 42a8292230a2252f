import { useCallback } from 'react';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { PICKED_AT_ONCE, type Pick } from '@/shared/ui/RecordPicker';
import { newPersonFile } from './personFile';

/** Finds people for a picker, and enters one by full name where none fits. */
export function usePersonPicks() {
  const lang = useLanguage();
  const search = useCallback(
    async (text: string): Promise<Pick[]> => {
      const { rows } = await platform().call('person_list', {
        text,
        countries: [],
        organisations: [],
        order: text === '' ? 'title' : 'relevance',
        after: null,
        limit: PICKED_AT_ONCE,
        lang,
      });
      return rows.map(({ person, post, organisationName }) => ({
        id: person.id,
        name: person.fullName,
        detail: [post?.title ?? '', organisationName].filter((part) => part !== '').join(' · '),
      }));
    },
    [lang],
  );
  const create = useCallback(
    async (fullName: string): Promise<Pick> => {
      const wanted = newPersonFile(fullName);
      await platform().call('person_save', { loaded: null, wanted, lang });
      return { id: wanted.person.id, name: fullName };
    },
    [lang],
  );
  return { search, create };
}
