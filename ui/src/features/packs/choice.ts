import type { PackCirculation, PackLang, PackRequest } from '@/contract';
import { addDays, earliestDay, isDay, latestDay } from '@/shared/date/partial';

/** What pack is wanted; it lives in the page's address, so that going back finds it again. */
export interface PackChoice {
  /** The agreement it is about. */
  agreement?: string;
  /** The partner it is about; an agreement named beside it goes first. */
  partner?: string;
  /** The last twelve months unless another period is chosen. */
  period?: 'thisYear' | 'all' | 'own';
  /** A partial date; its first day counts. Only with a period of one's own. */
  from?: string;
  /** A partial date; its last day counts. */
  to?: string;
  /** An ISO day; today unless given. */
  asOf?: string;
  /** Language of the pack; that of the screen unless chosen. */
  lang?: PackLang;
  /** Internal unless chosen. */
  circulation?: Exclude<PackCirculation, 'internal'>;
  version?: string;
}

export const PERIODS = ['year12', 'thisYear', 'all', 'own'] as const;
export const PACK_LANGS: readonly PackLang[] = ['vi', 'lo', 'en'];
export const CIRCULATIONS: readonly PackCirculation[] = ['internal', 'return_after_reading', 'none'];

const TEXTS = ['agreement', 'partner', 'from', 'to', 'version'] as const;

/** Reads the choice from an address, dropping whatever is none. */
export function readPackChoice(search: Record<string, unknown>): PackChoice {
  const choice: PackChoice = {};
  for (const name of TEXTS) {
    const value = search[name];
    if (typeof value === 'string' && value !== '') choice[name] = value;
  }
  const period = PERIODS.find((each) => each === search.period);
  if (period !== undefined && period !== 'year12') choice.period = period;
  if (typeof search.asOf === 'string' && isDay(search.asOf)) choice.asOf = search.asOf;
  const lang = PACK_LANGS.find((each) => each === search.lang);
  if (lang !== undefined) choice.lang = lang;
  const circulation = CIRCULATIONS.find((each) => each === search.circulation);
  if (circulation !== undefined && circulation !== 'internal') choice.circulation = circulation;
  return choice;
}

/** First and last day of the activity log, null where the period is open at that end. */
export function periodOf(choice: PackChoice, today: string): { from: string | null; to: string | null } {
  const asOf = choice.asOf ?? today;
  switch (choice.period) {
    case 'thisYear':
      return { from: `${asOf.slice(0, 4)}-01-01`, to: `${asOf.slice(0, 4)}-12-31` };
    case 'all':
      return { from: null, to: null };
    case 'own':
      return { from: earliestDay(choice.from ?? 'unknown'), to: latestDay(choice.to ?? 'unknown') };
    default:
      return { from: yearBefore(asOf), to: asOf };
  }
}

/** The day after the same day a year earlier, so that the period holds twelve months and no day twice. */
function yearBefore(isoDay: string): string {
  const sameDay = new Date(`${isoDay}T00:00:00Z`);
  sameDay.setUTCFullYear(sameDay.getUTCFullYear() - 1);
  return addDays(sameDay.toISOString().slice(0, 10), 1);
}

/** Whether the period ends before it begins. */
export function isReversed({ from, to }: { from: string | null; to: string | null }): boolean {
  return from !== null && to !== null && to < from;
}

/** The question to the program, or null while there is nothing to compose. */
export function packRequest(choice: PackChoice, today: string, screenLang: PackLang): PackRequest | null {
  const subject: PackRequest['subject'] | null =
    choice.agreement !== undefined
      ? { kind: 'agreement', id: choice.agreement }
      : choice.partner !== undefined
        ? { kind: 'partner', id: choice.partner }
        : null;
  const period = periodOf(choice, today);
  if (subject === null || isReversed(period)) return null;
  return {
    subject,
    ...period,
    asOf: choice.asOf ?? null,
    lang: choice.lang ?? screenLang,
    circulation: choice.circulation ?? 'internal',
    version: choice.version ?? '',
  };
}
