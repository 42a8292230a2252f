import { useCallback, useRef } from 'react';
import type { ActivityPerson, PersonRow, Side } from '@/contract';
import { newPersonFile } from '@/features/people/personFile';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { newId } from '@/shared/data/uuid';
import { PICKED_AT_ONCE, type Pick } from '@/shared/ui/RecordPicker';

/** What is known of a person when they are added: the post of today and where it is held. */
type Known = Pick & { post: string; organisation: Pick | null };

const NONE: readonly string[] = [];

/** Finds people for a list of members, with the post each holds today; enters one by full name where none fits. */
export function useMemberPicks(organisations: readonly string[] = NONE) {
  const lang = useLanguage();
  const known = useRef(new Map<string, Known>());

  const search = useCallback(
    async (text: string): Promise<Pick[]> => {
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
      // Before a letter is typed, people of the organisations taking part are the likeliest.
      const near = text === '' && organisations.length > 0 ? await ask(organisations) : null;
      const { rows } = near === null || near.rows.length === 0 ? await ask(NONE) : near;
      return rows.map((row) => {
        const pick = asKnown(row);
        known.current.set(pick.id, pick);
        return pick;
      });
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
  /** A person found here as a member of an activity, with today's post. */
  const member = useCallback((pick: Pick, activity: string, side: Side): ActivityPerson => {
    const found = known.current.get(pick.id);
    return {
      id: newId(),
      activity,
      person: pick.id,
      role: 'participant',
      side,
      postAsAt: found?.post ?? '',
      organisation: found?.organisation?.id ?? null,
      position: null,
    };
  }, []);
  /** Where a person found here holds the post. */
  const organisationOf = useCallback((person: string) => known.current.get(person)?.organisation ?? null, []);
  return { search, create, member, organisationOf };
}

function asKnown({ person, post, organisationName }: PersonRow): Known {
  return {
    id: person.id,
    name: person.fullName,
    detail: [post?.title ?? '', organisationName].filter((part) => part !== '').join(' · '),
    post: post?.title ?? '',
    organisation:
      post === null || post.organisation === null ? null : { id: post.organisation, name: organisationName },
  };
}
