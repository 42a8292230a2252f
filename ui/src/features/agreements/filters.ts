import type { AgreementKind, AgreementList, AgreementStatus, Lang, Level } from '@/contract';
import vi from '@/i18n/vi';

/** What the register is narrowed to; it lives in the page's address, so that going back finds it again. */
export interface AgreementFilters {
  text?: string;
  /** Where they stand today. */
  statuses?: AgreementStatus[];
  kinds?: AgreementKind[];
  levels?: Level[];
  /** An organisation that signed. */
  party?: string;
  order?: 'oldest' | 'title';
}

const ORDERS = ['oldest', 'title'] as const;

/** Reads filters from an address, dropping whatever is no filter. */
export function readFilters(search: Record<string, unknown>): AgreementFilters {
  const { text, party } = search;
  const statuses = codes<AgreementStatus>(search.statuses, vi.terms.agreementStatus);
  const kinds = codes<AgreementKind>(search.kinds, vi.terms.agreementKind);
  const levels = codes<Level>(search.levels, vi.terms.level);
  const order = ORDERS.find((each) => each === search.order);
  return {
    ...(typeof text === 'string' && text !== '' ? { text } : {}),
    ...(statuses.length === 0 ? {} : { statuses }),
    ...(kinds.length === 0 ? {} : { kinds }),
    ...(levels.length === 0 ? {} : { levels }),
    ...(typeof party === 'string' && party !== '' ? { party } : {}),
    ...(order === undefined ? {} : { order }),
  };
}

function codes<Code extends string>(value: unknown, known: Record<Code, string>): Code[] {
  return Array.isArray(value)
    ? value.filter((code: unknown): code is Code => typeof code === 'string' && code in known)
    : [];
}

/** Whether anything is left out of the list. */
export function narrows(filters: AgreementFilters): boolean {
  return Object.keys(filters).some((name) => name !== 'order');
}

/** The question to the store. */
export function asRequest(
  filters: AgreementFilters,
  lang: Lang,
  after: string | null,
  limit: number,
): AgreementList {
  return {
    text: filters.text ?? '',
    kinds: filters.kinds ?? [],
    levels: filters.levels ?? [],
    organisations: filters.party === undefined ? [] : [filters.party],
    statuses: filters.statuses ?? [],
    order: filters.order ?? 'newest',
    after,
    limit,
    lang,
  };
}
