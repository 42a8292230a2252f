import type { Lang, OrganisationFile, OrganisationName } from '@/contract';
import { blank } from '@/shared/data/blank';
import { newId } from '@/shared/data/uuid';

/** An organisation of which only a name in one language is known. */
export function newOrganisationFile(name: string, lang: Lang): OrganisationFile {
  const id = newId();
  const file = blank('OrganisationFile');
  return { ...file, organisation: { ...file.organisation, id }, names: [newName(id, name, lang)] };
}

/** A name of which only the words are known. */
export function newName(organisation: string, name: string, lang: Lang): OrganisationName {
  return { ...blank('OrganisationName'), id: newId(), organisation, lang, name };
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
