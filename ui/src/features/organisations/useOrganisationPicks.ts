import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationMatch, Side } from '@/contract';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { ask } from '@/shared/ask/ask';
import { looksAlike } from '@/shared/ask/confirming';
import { PICKED_AT_ONCE, type Pick } from '@/shared/ui/RecordPicker';
import { newOrganisationFile } from './organisationFile';

/** An organisation as a picker shows it, with the side it is on where nobody says otherwise. */
export type OrganisationPick = Pick & { side: Side };

/** Finds organisations for a picker, and makes one of a name where none fits. */
export function useOrganisationPicks() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const search = useCallback(
    async (text: string): Promise<OrganisationPick[]> => {
      const { rows } = await platform().call('organisation_list', {
        text,
        kinds: [],
        countries: [],
        order: text === '' ? 'title' : 'relevance',
        after: null,
        limit: PICKED_AT_ONCE,
        lang,
      });
      return rows.map(({ organisation, name, short, parentName, side }) => ({
        id: organisation.id,
        name,
        detail: [short, parentName].filter((part) => part !== '').join(' · '),
        side,
      }));
    },
    [lang],
  );
  /** Makes an organisation though others have such a name: for one the person at the desk said is another. */
  const enter = useCallback(
    async (name: string, confirmed = true): Promise<OrganisationPick> => {
      const wanted = newOrganisationFile(name, lang);
      const { side } = await platform().call('organisation_save', {
        loaded: null,
        wanted,
        confirmed,
        lang,
      });
      return { id: wanted.organisation.id, name, side };
    },
    [lang],
  );
  /** Makes an organisation of a name; where one on record may be meant, asks which it is. Null where the person took it back. */
  const create = useCallback(
    async (name: string): Promise<OrganisationPick | null> => {
      try {
        return await enter(name, false);
      } catch (thrown) {
        if (!looksAlike(thrown)) throw thrown;
      }
      const { organisations } = await platform().call('name_match', {
        people: [],
        organisations: [name],
        lang,
      });
      const options = (organisations[0]?.candidates ?? []).map(matchAsPick);
      const answer = await ask({
        title: t('picker.alike.title'),
        text: t('picker.alike.organisation', { name }),
        options,
        goOn: t('picker.alike.anotherOrganisation'),
      });
      if (answer === 'goOn') return enter(name);
      return options.find(({ id }) => id === answer?.picked.id) ?? null;
    },
    [enter, lang, t],
  );
  return { search, create, enter };
}

/** An organisation on record that a name may mean, as a picker shows it. */
export function matchAsPick({
  id,
  name,
  short,
  parentName,
  side,
}: OrganisationMatch): OrganisationPick {
  return { id, name, detail: [short, parentName].filter((part) => part !== '').join(' · '), side };
}
