import type { Lang, OrganisationKind, OrganisationList } from '@/contract';
import vi from '@/i18n/vi';

/** What the list of organisations is narrowed to. */
export interface OrganisationFilters {
  text?: string;
  kinds?: OrganisationKind[];
  /** A country's ISO 3166 code. */
  country?: string;
}

/** Reads the kinds of organisations in an address, dropping what is none. */
function readKinds(value: unknown): OrganisationKind[] {
  if (!Array.isArray(value)) return [];
  return value.filter((code: unknown): code is OrganisationKind => {
    return typeof code === 'string' && code in vi.terms.organisationKind;
  });
}

/** Which list of partners is shown and what it is narrowed to; it lives in the page's address. */
export interface PartnersChoice extends OrganisationFilters {
  list?: 'people';
  /** Whether one is being entered. */
  add?: true;
}

/** Reads the choice from an address, dropping whatever does not belong. */
export function readChoice(search: Record<string, unknown>): PartnersChoice {
  const kinds = readKinds(search.kinds);
  const { text, country } = search;
  return {
    ...(search.list === 'people' ? { list: 'people' } : {}),
    ...(search.add === true ? { add: true } : {}),
    ...(typeof text === 'string' && text !== '' ? { text } : {}),
    ...(typeof country === 'string' && /^[A-Z]{2}$|^unknown$/.test(country) ? { country } : {}),
    ...(kinds.length === 0 ? {} : { kinds }),
  };
}

/** The question to the store: by name, or the best answers first where something was typed. */
export function asRequest(
  { text = '', kinds = [], country }: OrganisationFilters,
  lang: Lang,
  after: string | null,
  limit: number,
): OrganisationList {
  return {
    text,
    kinds,
    countries: country === undefined ? [] : [country],
    order: text === '' ? 'title' : 'relevance',
    after,
    limit,
    lang,
  };
}
