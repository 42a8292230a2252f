import type { Lang, OrganisationFile } from '@/contract';
import { newId } from '@/shared/data/uuid';

/** An organisation of which only a name in one language is known. */
export function newOrganisationFile(name: string, lang: Lang): OrganisationFile {
  const id = newId();
  return {
    organisation: { id, kind: 'unknown', country: 'unknown', parent: null, province: '', notes: '' },
    names: [
      {
        id: newId(),
        organisation: id,
        lang,
        name,
        abbreviation: '',
        validFrom: 'unknown',
        validTo: 'unknown',
      },
    ],
    aliases: [],
    successions: [],
    citations: [],
  };
}
