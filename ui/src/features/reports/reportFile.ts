import type { PeriodScheme, Report, ReportFile, ReportKind, ReportKindRule } from '@/contract';
import { blank } from '@/shared/data/blank';

/** How long a period is. */
export const STRETCHES = ['month', 'quarter', 'half', 'year'] as const;
export type Stretch = (typeof STRETCHES)[number];

/** How many of each a year has. */
export const PARTS: Record<Stretch, number> = { month: 12, quarter: 4, half: 2, year: 1 };

/** The years a report can be of. */
export const YEARS: readonly [number, number] = [1901, 2198];

/** The whole number typed, where it is one within bounds. */
export function wholeWithin(
  typed: string,
  [least, most]: readonly [number, number],
): number | null {
  if (!/^\d+$/.test(typed.trim())) return null;
  const whole = Number(typed);
  return whole >= least && whole <= most ? whole : null;
}

/** The wish for another kind, whose periods go as is customary for it. */
export function wishOf(
  kind: ReportKind,
  wish: ReportWish,
  rules: readonly ReportKindRule[],
): ReportWish {
  const { scheme } = rules.find((rule) => rule.kind === kind) ?? wish;
  return { ...wish, kind, scheme };
}

/** Papers are printed in these. */
export const PAPER_LANGS = ['vi', 'lo', 'en'] as const;

/** What a new report is to be of. */
export interface ReportWish {
  kind: ReportKind;
  scheme: PeriodScheme;
  stretch: Stretch;
  year: number;
  /** Which part of the year, from 1. */
  part: number;
}

/** A period as the program writes it: `2025`, `2025-H1`, `2025-Q3`, `2025-M07`. */
export function periodOf({
  stretch,
  year,
  part,
}: Pick<ReportWish, 'stretch' | 'year' | 'part'>): string {
  switch (stretch) {
    case 'year':
      return `${year}`;
    case 'half':
      return `${year}-H${part}`;
    case 'quarter':
      return `${year}-Q${part}`;
    case 'month':
      return `${year}-M${String(part).padStart(2, '0')}`;
  }
}

/** The wish that fits a day best: the half-year it lies in. */
export function wishOn(isoDay: string): ReportWish {
  const part = Number(isoDay.slice(5, 7)) <= 6 ? 1 : 2;
  return {
    kind: 'periodic',
    scheme: 'mid_month',
    stretch: 'half',
    year: Number(isoDay.slice(0, 4)),
    part,
  };
}

/** A report of a period, with what the one before it says of the paper's form. */
export function newReportFile(
  wish: ReportWish,
  before: Report | undefined,
  lang: Report['lang'],
): ReportFile {
  const begun = blank('Report');
  const { addressees, recipients, authority, onBehalfOf, post, signer, symbol } = before ?? begun;
  return {
    report: {
      ...begun,
      kind: wish.kind,
      lang: before?.lang ?? lang,
      scheme: wish.scheme,
      period: periodOf(wish),
      addressees,
      recipients,
      authority,
      onBehalfOf,
      post,
      signer,
      symbol,
    },
  };
}
