import type {
  ActivityKind,
  ActivityList,
  ActivityStatus,
  DateReading,
  DelegationPurpose,
  Lang,
  Side,
} from '@/contract';
import vi from '@/i18n/vi';
import { earliestDay, latestDay } from '@/shared/date/partial';

/** What a list of activities is narrowed to; it lives in the page's address, so that going back finds it again. */
export interface ActivityFilters {
  text?: string;
  kinds?: ActivityKind[];
  statuses?: ActivityStatus[];
  sides?: Side[];
  agreement?: string;
  /** A partial date; its first day counts. */
  from?: string;
  /** A partial date; its last day counts. */
  to?: string;
  /** How dates known less exactly lie between them. */
  dated?: Exclude<DateReading, 'first_day'>;
  /** Kinds of delegations. */
  purposes?: DelegationPurpose[];
  /** Only those whose people nobody has counted. */
  uncounted?: true;
  /** Only press work. */
  press?: true;
  /** Agreements they belong to, where there are several. */
  agreements?: string[];
  order?: 'oldest' | 'title';
}

const ORDERS = ['oldest', 'title'] as const;
const READINGS = ['surely', 'possibly'] as const;

/** Reads filters from an address, dropping whatever is no filter. */
export function readFilters(search: Record<string, unknown>): ActivityFilters {
  const filters: ActivityFilters = {
    ...text('text', search.text),
    ...text('agreement', search.agreement),
    ...text('from', search.from),
    ...text('to', search.to),
    ...codes('kinds', search.kinds, vi.terms.activityKind),
    ...codes('statuses', search.statuses, vi.terms.activityStatus),
    ...codes('sides', search.sides, vi.terms.side),
    ...codes('purposes', search.purposes, vi.terms.delegationPurpose),
    ...(search.uncounted === true ? { uncounted: true as const } : {}),
    ...(search.press === true ? { press: true as const } : {}),
    ...ids('agreements', search.agreements),
  };
  const dated = READINGS.find((each) => each === search.dated);
  if (dated !== undefined) filters.dated = dated;
  const order = ORDERS.find((each) => each === search.order);
  return order === undefined ? filters : { ...filters, order };
}

function text(name: string, value: unknown) {
  return typeof value === 'string' && value !== '' ? { [name]: value } : {};
}

function codes(name: string, value: unknown, known: object) {
  if (!Array.isArray(value)) return {};
  const valid = value.filter((code: unknown) => typeof code === 'string' && code in known);
  return valid.length === 0 ? {} : { [name]: valid };
}

function ids(name: string, value: unknown) {
  if (!Array.isArray(value)) return {};
  const given = value.filter((id: unknown) => typeof id === 'string' && id !== '');
  return given.length === 0 ? {} : { [name]: given };
}

/** Whether anything is left out of the list. */
export function narrows(filters: ActivityFilters): boolean {
  return Object.keys(filters).some((name) => name !== 'order');
}

/** The question to the store. */
export function asRequest(
  filters: ActivityFilters,
  lang: Lang,
  after: string | null,
  limit: number,
): ActivityList {
  return {
    text: filters.text ?? '',
    kinds: filters.kinds ?? [],
    statuses: filters.statuses ?? [],
    sides: filters.sides ?? [],
    classes: [],
    countries: [],
    provinces: [],
    tags: [],
    agreements: filters.agreement === undefined ? (filters.agreements ?? []) : [filters.agreement],
    organisations: [],
    people: [],
    purposes: filters.purposes ?? [],
    uncounted: filters.uncounted ?? false,
    press: filters.press ?? false,
    from: earliestDay(filters.from ?? 'unknown'),
    to: latestDay(filters.to ?? 'unknown'),
    dated: filters.dated ?? 'first_day',
    order: filters.order ?? 'newest',
    after,
    limit,
    lang,
  };
}
