import type { FollowUpList, FollowUpNature, FollowUpStatus, Lang } from '@/contract';
import vi from '@/i18n/vi';

/** What a list of follow-ups is narrowed to; it lives in the page's address. */
export interface FollowUpFilters {
  text?: string;
  statuses?: FollowUpStatus[];
  natures?: FollowUpNature[];
  activity?: string;
  agreement?: string;
  /** Only what is left to do and late or due soon. */
  due?: boolean;
  /** The follow-up that is open for editing. */
  open?: string;
}

/** Statuses in which something is left to do. */
export const UNSETTLED: readonly FollowUpStatus[] = ['open', 'under_way'];

/** Reads filters from an address, dropping whatever is no filter. */
export function readFilters(search: Record<string, unknown>): FollowUpFilters {
  return {
    ...text('text', search.text),
    ...text('open', search.open),
    ...codes('statuses', search.statuses, vi.terms.followUpStatus),
    ...codes('natures', search.natures, vi.terms.followUpNature),
  };
}

function text(name: string, value: unknown) {
  return typeof value === 'string' && value !== '' ? { [name]: value } : {};
}

function codes(name: string, value: unknown, known: object) {
  if (!Array.isArray(value)) return {};
  const valid = value.filter((code: unknown) => typeof code === 'string' && code in known);
  return valid.length === 0 ? {} : { [name]: valid };
}

/** Whether anything is left out of the list. */
export function narrows(filters: FollowUpFilters): boolean {
  return Object.keys(filters).some((name) => name !== 'open');
}

/** The question to the store: the earliest due first. */
export function asRequest(
  filters: FollowUpFilters,
  lang: Lang,
  after: string | null,
  limit: number,
): FollowUpList {
  return {
    text: filters.text ?? '',
    statuses: filters.statuses ?? [],
    natures: filters.natures ?? [],
    activities: filters.activity === undefined ? [] : [filters.activity],
    agreements: filters.agreement === undefined ? [] : [filters.agreement],
    commitments: [],
    from: null,
    due: filters.due ?? false,
    to: null,
    order: 'oldest',
    after,
    limit,
    lang,
  };
}
