import type { Lang, OrganisationFile, OrganisationName } from '@/contract';
import { newId } from '@/shared/data/uuid';

/** An organisation of which only a name in one language is known. */
export function newOrganisationFile(name: string, lang: Lang): OrganisationFile {
  const id = newId();
  return {
    organisation: { id, kind: 'unknown', country: 'unknown', parent: null, province: '', notes: '' },
    names: [newName(id, name, lang)],
    aliases: [],
    successions: [],
    citations: [],
  };
}

/** A name of which only the words are known. */
export function newName(organisation: string, name: string, lang: Lang): OrganisationName {
  return {
    id: newId(),
    organisation,
    lang,
    name,
    abbreviation: '',
    validFrom: 'unknown',
    validTo: 'unknown',
  };
}

/** The file without the records named, nor what cites them. */
export function without(file: OrganisationFile, ids: readonly string[]): Partial<OrganisationFile> {
  const stays = ({ id }: { id: string }) => !ids.includes(id);
  return {
    names: file.names.filter(stays),
    aliases: file.aliases.filter(stays),
    successions: file.successions.filter(stays),
    citations: file.citations.filter(({ subject }) => !ids.includes(subject)),
  };
}
