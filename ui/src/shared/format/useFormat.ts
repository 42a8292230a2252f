import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '@/i18n';
import { writePartialDate } from '../date/partial';
import regions from './regions.lo.json';

/**
 * Locale of each language; English as Vietnam's neighbours write it, day first. Chromium carries no Lao data: numbers, money
 * and dates then come as in Vietnamese, which writes them the same way, and names come from files of our own.
 */
const LOCALE: Record<Language, string[]> = { vi: ['vi-VN'], lo: ['lo-LA', 'vi-VN'], en: ['en-GB'] };

const WEEKDAYS = ['0', '1', '2', '3', '4', '5', '6'] as const;

/** Names of countries in Lao, from the Unicode CLDR. */
const laoRegions: Readonly<Record<string, string>> = regions;

const OFFICE_ZONE = 'Asia/Ho_Chi_Minh';

/** Writes values as the reader's language does. What is not known is said so, never left blank. */
export interface Format {
  /** A partial date: `11/11/2023`, `11/2023`, `2023`, "chưa có thông tin"; `open` as "chưa kết thúc". */
  date: (date: string) => string;
  /** A period: one date where it begins and ends on the same or the end is unknown, else `11–15/11/2023`, `28/10–02/11/2025`. */
  period: (start: string, end: string) => string;
  /** A moment (RFC 3339) in office time. */
  moment: (instant: string) => string;
  /** The weekday of an ISO day. */
  weekday: (isoDay: string) => string;
  number: (value: number) => string;
  /** A sum in a currency (ISO 4217), given as decimal text so that nothing is rounded. */
  money: (amount: string, currency: string) => string;
  /** An amount given as decimal text, grouped as the language groups. */
  amount: (amount: string) => string;
  /** A size in bytes. */
  size: (bytes: number) => string;
  /** A country by ISO 3166 code, or "chưa có thông tin". */
  country: (code: string) => string;
  /** The text, or "chưa có thông tin". */
  text: (text: string) => string;
  /** Compares two texts as the language sorts them. */
  compare: (a: string, b: string) => number;
}

export function useFormat(): Format {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;

  return useMemo(() => {
    const locale = LOCALE[language];
    const unknown = t('common.unknown');
    const collator = new Intl.Collator(locale, { numeric: true });
    const moments = new Intl.DateTimeFormat(locale, {
      timeZone: OFFICE_ZONE,
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    });
    const countries = new Intl.DisplayNames(locale, { type: 'region' });

    const date = (value: string) => {
      if (value === 'unknown') return unknown;
      if (value === 'open') return t('common.openEnded');
      return writePartialDate(value);
    };

    return {
      date,
      period: (start, end) => {
        if (end === start || end === 'unknown') return date(start);
        const shared = sharedTail(start, end);
        return shared === null ? `${date(start)} – ${date(end)}` : `${shared}–${date(end)}`;
      },
      moment: (instant) => moments.format(new Date(instant)),
      weekday: (isoDay) =>
        t(`date.weekday.${WEEKDAYS[new Date(`${isoDay}T00:00:00Z`).getUTCDay()] ?? '0'}`),
      number: (value) => value.toLocaleString(locale),
      money: (amount, currency) => {
        // Intl takes decimal text exactly; the type says so only for numeric literals.
        const exact = amount as `${number}`;
        const whole = /^-?\d+(\.0+)?$/.test(amount);
        const digits = whole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
        if (!/^[A-Z]{3}$/.test(currency)) {
          return `${new Intl.NumberFormat(locale, digits).format(exact)} ${currency}`.trim();
        }
        return new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits }).format(
          exact,
        );
      },
      amount: (amount) =>
        new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(amount as `${number}`),
      size: (bytes) => {
        const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
        const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
        return new Intl.NumberFormat(locale, {
          style: 'unit',
          unit: units[power] ?? 'byte',
          unitDisplay: 'short',
          maximumFractionDigits: power === 0 ? 0 : 1,
        }).format(bytes / 1000 ** power);
      },
      country: (code) => {
        if (!/^[A-Z]{2}$/.test(code)) return unknown;
        return (language === 'lo' ? laoRegions[code] : countries.of(code)) ?? code;
      },
      text: (text) => (text.trim() === '' ? unknown : text),
      compare: (a, b) => collator.compare(a, b),
    };
  }, [language, t]);
}

/** What must be written of the start of a period when the end is written in full; null when all of it must. */
function sharedTail(start: string, end: string): string | null {
  const [startYear, startMonth, startDay] = start.split('-');
  const [endYear, endMonth, endDay] = end.split('-');
  if (startYear !== endYear || startDay === undefined || endDay === undefined) return null;
  return startMonth === endMonth ? startDay : `${startDay}/${startMonth}`;
}
