import { useCallback } from 'react';
import type { PersonRow } from '@/contract';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { PICKED_AT_ONCE, type Pick } from '@/shared/ui/RecordPicker';
import { newPersonFile } from './personFile';

/** A person as a picker shows them, with the post of today and where it is held. */
export type PersonPick = Pick & { post: string; organisation: Pick | null };

const NONE: readonly string[] = [];

/** Finds people for a picker, and enters one by full name where none fits. Before a letter is typed, people of `organisations` are offered. */
export function usePersonPicks(organisations: readonly string[] = NONE) {
  const lang = useLanguage();
  const search = useCallback(
    async (text: string): Promise<PersonPick[]> => {
      const ask = (among: readonly string[]) =>
        platform().call('person_list', {
          text,
          countries: [],
          organisations: [...among],
          order: text === '' ? 'title' : 'relevance',
          after: null,
          limit: PICKED_AT_ONCE,
          lang,
        });
      const near = text === '' && organisations.length > 0 ? await ask(organisations) : null;
      const { rows } = near === null || near.rows.length === 0 ? await ask(NONE) : near;
      return rows.map(asPick);
    },
    [lang, organisations],
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

function asPick({ person, post, organisationName }: PersonRow): PersonPick {
  return {
    id: person.id,
    name: person.fullName,
    detail: [post?.title ?? '', organisationName].filter((part) => part !== '').join(' · '),
    post: post?.title ?? '',
    organisation:
      post === null || post.organisation === null ? null : { id: post.organisation, name: organisationName },
  };
}
