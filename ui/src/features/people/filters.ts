import type { Lang, PersonList } from '@/contract';

/** What the list of people is narrowed to. */
export interface PersonFilters {
  text?: string;
  /** A country's ISO 3166 code. */
  country?: string;
}

/** The question to the store: by given name, or the best answers first where something was typed. */
export function asRequest(
  { text = '', country }: PersonFilters,
  lang: Lang,
  after: string | null,
  limit: number,
): PersonList {
  return {
    text,
    countries: country === undefined ? [] : [country],
    organisations: [],
    order: text === '' ? 'title' : 'relevance',
    after,
    limit,
    lang,
  };
}
