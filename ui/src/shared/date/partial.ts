import { fold, plainDigits } from '../text/fold';
import { officeNow } from './officeClock';

/**
 * Dates as officers know them: a day, a month, a year, or unknown. Wire form: `2023-11-11`, `2023-11`, `2023`, `unknown`.
 * What is typed is read as day, month, year and never any other way round: a text that only makes sense with the month
 * first is a mistake to show, not to guess.
 */
type DateProblem =
  | { code: 'shape' }
  | { code: 'noYear'; typed: string }
  | { code: 'shortYear'; year: string }
  | { code: 'noMonth'; month: string }
  | { code: 'noDay'; day: string; month: string; year: string }
  | { code: 'yearRange'; year: string };

export type ReadDate = { ok: true; date: string } | { ok: false; problem: DateProblem };

/** Years the store accepts. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const UNKNOWN_WORDS = new Set(
  ['không rõ', 'kr', 'chưa rõ', '?', 'unknown', 'ບໍ່ຮູ້', 'ບໍ່ຊັດເຈນ'].map(fold),
);
const TODAY_WORDS = new Set(['hôm nay', 'hn', 'today', 'ມື້ນີ້'].map(fold));
const YESTERDAY_WORDS = new Set(['hôm qua', 'hq', 'yesterday', 'ມື້ວານ'].map(fold));

const OPEN_WORDS = new Set(
  ['đến nay', 'nay', 'hiện nay', 'to date', 'present', 'now', 'open', 'ຮອດປັດຈຸບັນ', 'ປັດຈຸບັນ'].map(
    fold,
  ),
);

/** Reads the end of a period: a date as `readPartialDate` reads it, or `open` for what lasts to this day. */
export function readDateEnd(typed: string, today: string): ReadDate {
  if (OPEN_WORDS.has(fold(typed))) return { ok: true, date: 'open' };
  return readPartialDate(typed, today);
}

/** Reads what was typed. `today` (ISO day, office time) gives "hôm nay" its meaning. */
export function readPartialDate(typed: string, today: string): ReadDate {
  const text = plainDigits(typed).trim();
  const word = fold(text);
  if (UNKNOWN_WORDS.has(word)) return { ok: true, date: 'unknown' };
  if (TODAY_WORDS.has(word)) return { ok: true, date: today };
  if (YESTERDAY_WORDS.has(word)) return { ok: true, date: addDays(today, -1) };

  // A year of four digits at the head leaves only one order: year, month, day.
  const yearFirst = /^(\d{4})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{1,2}))?$/.exec(text);
  if (yearFirst?.[1] !== undefined) return checked(yearFirst[3], yearFirst[2], yearFirst[1]);

  const compact = /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (compact) return checked(compact[1], compact[2], compact[3]);

  const parts = text
    .replace(/^ngày\s+/i, '')
    .split(/\s*[/.-]\s*|\s+/)
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) {
    return { ok: false, problem: { code: 'shape' } };
  }
  const year = parts.at(-1) ?? '';
  if (parts.length === 2 && year.length <= 2)
    return { ok: false, problem: { code: 'noYear', typed: text } };
  return checked(parts.at(-3), parts.at(-2), year);
}

function checked(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): ReadDate {
  if (year === undefined) return { ok: false, problem: { code: 'shape' } };
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) {
    return { ok: false, problem: { code: 'noMonth', month } };
  }
  if (year.length !== 4) return { ok: false, problem: { code: 'shortYear', year } };
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) {
    return { ok: false, problem: { code: 'yearRange', year } };
  }
  if (month === undefined) return { ok: true, date: year };
  const mm = month.padStart(2, '0');
  if (day === undefined) return { ok: true, date: `${year}-${mm}` };
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) {
    return { ok: false, problem: { code: 'noDay', day, month: mm, year } };
  }
  return { ok: true, date: `${year}-${mm}-${day.padStart(2, '0')}` };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The same day so many days later. */
export function addDays(isoDay: string, days: number): string {
  const date = new Date(`${isoDay}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** As an officer writes it: `11/11/2023`, `11/2023`, `2023`; an unknown date is not written here (see `useFormat`). */
export function writePartialDate(date: string): string {
  return date.split('-').toReversed().join('/');
}

/** First day the date can mean, or null when nothing is known. */
export function earliestDay(date: string): string | null {
  if (date === 'unknown' || date === 'open') return null;
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** Last day the date can mean, or null when nothing is known. */
export function latestDay(date: string): string | null {
  if (date === 'unknown' || date === 'open') return null;
  const [year, month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? String(daysIn(Number(year), Number(month)))}`;
}

/** Today in office time (Asia/Ho_Chi_Minh), whatever the machine's zone. */
export function officeToday(now: Date = officeNow()): string {
  const inOffice = {
    timeZone: 'Asia/Ho_Chi_Minh',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  } as const;
  const parts = new Intl.DateTimeFormat('en', inOffice).formatToParts(now);
  // Put together here: no locale writes ISO order everywhere, WebKitGTK's `en-CA` for one.
  return (['year', 'month', 'day'] as const)
    .map((type) => parts.find((part) => part.type === type)?.value)
    .join('-');
}

/** Whether a date is known to the day. */
export function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date);
}
