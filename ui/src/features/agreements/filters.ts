import type {
  AgreementKind,
  AgreementList,
  AgreementStage,
  AgreementStatus,
  DateReading,
  Lang,
  Level,
} from '@/contract';
import vi from '@/i18n/vi';
import { isDay } from '@/shared/date/partial';

/** What the register is narrowed to; it lives in the page's address, so that going back finds it again. */
export interface AgreementFilters {
  text?: string;
  /** Where they stand today. */
  statuses?: AgreementStatus[];
  kinds?: AgreementKind[];
  levels?: Level[];
  /** An organisation that signed. */
  party?: string;
  /** The ISO day on which they are to stand so; today unless given. */
  asOf?: string;
  /** Only those a party of which somebody had taken over from by that day. */
  toSucceed?: true;
  /** Only those that may be extended. */
  renewable?: true;
  /** Only agreements of their own, not papers that amend others. */
  originals?: true;
  /** Steps on the way to signing. */
  stages?: AgreementStage[];
  /** First ISO day of signing. */
  from?: string;
  /** Last ISO day of signing. */
  to?: string;
  /** How dates of signing known less exactly lie between them. */
  dated?: Exclude<DateReading, 'first_day'>;
  order?: 'oldest' | 'title';
}

const ORDERS = ['oldest', 'title'] as const;
const READINGS = ['surely', 'possibly'] as const;
const DAYS = ['asOf', 'from', 'to'] as const;

/** Reads filters from an address, dropping whatever is no filter. */
export function readFilters(search: Record<string, unknown>): AgreementFilters {
  const { text, party } = search;
  const statuses = codes<AgreementStatus>(search.statuses, vi.terms.agreementStatus);
  const kinds = codes<AgreementKind>(search.kinds, vi.terms.agreementKind);
  const levels = codes<Level>(search.levels, vi.terms.level);
  const stages = codes<AgreementStage>(search.stages, vi.terms.agreementStage);
  const dated = READINGS.find((each) => each === search.dated);
  const days: Pick<AgreementFilters, (typeof DAYS)[number]> = {};
  for (const name of DAYS) {
    const day = search[name];
    if (typeof day === 'string' && isDay(day)) days[name] = day;
  }
  const order = ORDERS.find((each) => each === search.order);
  return {
    ...(typeof text === 'string' && text !== '' ? { text } : {}),
    ...(statuses.length === 0 ? {} : { statuses }),
    ...(kinds.length === 0 ? {} : { kinds }),
    ...(levels.length === 0 ? {} : { levels }),
    ...(typeof party === 'string' && party !== '' ? { party } : {}),
    ...days,
    ...(search.toSucceed === true ? { toSucceed: true as const } : {}),
    ...(search.renewable === true ? { renewable: true as const } : {}),
    ...(search.originals === true ? { originals: true as const } : {}),
    ...(stages.length === 0 ? {} : { stages }),
    ...(dated === undefined ? {} : { dated }),
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
    asOf: filters.asOf ?? null,
    toSucceed: filters.toSucceed ?? false,
    renewable: filters.renewable ?? false,
    originals: filters.originals ?? false,
    stages: filters.stages ?? [],
    from: filters.from ?? null,
    to: filters.to ?? null,
    dated: filters.dated ?? 'first_day',
    order: filters.order ?? 'newest',
    after,
    limit,
    lang,
  };
}
