import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonMatch, PersonRow } from '@/contract';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { ask } from '@/shared/ask/ask';
import { looksAlike } from '@/shared/ask/confirming';
import { PICKED_AT_ONCE, type Pick } from '@/shared/ui/RecordPicker';
import { newPersonFile } from './personFile';

/** A person as a picker shows them, with the post of today and where it is held. */
export type PersonPick = Pick & { post: string; organisation: Pick | null };

const NONE: readonly string[] = [];

/** Finds people for a picker, and enters one by full name where none fits. Before a letter is typed, people of `organisations` are offered. */
export function usePersonPicks(organisations: readonly string[] = NONE) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const search = useCallback(
    async (text: string): Promise<PersonPick[]> => {
      const find = (among: readonly string[]) =>
        platform().call('person_list', {
          text,
          countries: [],
          organisations: [...among],
          order: text === '' ? 'title' : 'relevance',
          after: null,
          limit: PICKED_AT_ONCE,
          lang,
        });
      const near = text === '' && organisations.length > 0 ? await find(organisations) : null;
      const { rows } = near === null || near.rows.length === 0 ? await find(NONE) : near;
      return rows.map(asPick);
    },
    [lang, organisations],
  );
  /** Enters a person though others have such a name: for whom the person at the desk said is somebody else. */
  const enter = useCallback(
    async (fullName: string, confirmed = true): Promise<PersonPick> => {
      const wanted = newPersonFile(fullName);
      await platform().call('person_save', { loaded: null, wanted, confirmed, lang });
      return { id: wanted.person.id, name: fullName, post: '', organisation: null };
    },
    [lang],
  );
  /** Enters a person of a name; where people on record may be meant, asks who it is. Null where the person took it back. */
  const create = useCallback(
    async (fullName: string): Promise<PersonPick | null> => {
      try {
        return await enter(fullName, false);
      } catch (thrown) {
        if (!looksAlike(thrown)) throw thrown;
      }
      const named = { name: fullName, post: '', organisation: '' };
      const { people } = await platform().call('name_match', {
        people: [named],
        organisations: [],
        lang,
      });
      const options = (people[0]?.candidates ?? []).map(matchAsPick);
      const answer = await ask({
        title: t('picker.alike.title'),
        text: t('picker.alike.person', { name: fullName }),
        options,
        goOn: t('picker.alike.anotherPerson'),
      });
      if (answer === 'goOn') return enter(fullName);
      return options.find(({ id }) => id === answer?.picked.id) ?? null;
    },
    [enter, lang, t],
  );
  return { search, create, enter };
}

/** A person on record whom a name may mean, as a picker shows them. */
export function matchAsPick({
  id,
  fullName,
  post,
  organisation,
  organisationName,
}: PersonMatch): PersonPick {
  return {
    id,
    name: fullName,
    detail: [post, organisationName].filter((part) => part !== '').join(' · '),
    post,
    organisation: organisation === null ? null : { id: organisation, name: organisationName },
  };
}

function asPick({ person, post, organisationName, lastMet }: PersonRow): PersonPick {
  const held = [post?.title ?? '', organisationName].filter((part) => part !== '').join(' · ');
  return {
    id: person.id,
    name: person.fullName,
    detail: held === '' ? lastMet : held,
    post: post?.title ?? '',
    organisation:
      post === null || post.organisation === null
        ? null
        : { id: post.organisation, name: organisationName },
  };
}
