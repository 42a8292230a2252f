import { describe, expect, it } from 'vitest';
import type { ReportKindRule } from '@/contract';
import { newReportFile, periodOf, wholeWithin, wishOf, wishOn, YEARS } from './reportFile';

describe('a report', () => {
  it('writes periods as the program reads them', () => {
    const year = 2025;
    expect(periodOf({ stretch: 'year', year, part: 1 })).toBe('2025');
    expect(periodOf({ stretch: 'half', year, part: 2 })).toBe('2025-H2');
    expect(periodOf({ stretch: 'quarter', year, part: 3 })).toBe('2025-Q3');
    expect(periodOf({ stretch: 'month', year, part: 7 })).toBe('2025-M07');
  });

  it('begins with the half-year of the day, in the form of the report before it but none of its words or number', () => {
    const first = newReportFile(wishOn('2026-01-16'), undefined, 'vi').report;
    expect([first.period, first.symbol, first.lang]).toEqual(['2026-H1', '', 'vi']);
    const before = {
      ...first,
      id: 'x',
      symbol: 'BC-THỬ',
      number: 4,
      numberYear: 2026,
      results: 'Lời Thử',
    };
    const next = newReportFile(wishOn('2026-07-01'), before, 'vi').report;
    expect(next).toMatchObject({
      id: '',
      period: '2026-H2',
      symbol: 'BC-THỬ',
      number: null,
      results: '',
    });
  });

  it('makes no number of what is none', () => {
    expect(wholeWithin(' 2025 ', YEARS)).toBe(2025);
    for (const typed of ['', '20a5', '1900', '2025.5', '-2025', '٢٠٢٥'])
      expect(wholeWithin(typed, YEARS)).toBeNull();
    expect(wholeWithin('3', [1, 2])).toBeNull();
  });

  it('takes the days of periods from the rule of the kind', () => {
    const unknown = {
      validFrom: 'unknown',
      validTo: 'open',
      certainty: 'unverified',
      basis: { vi: '', lo: '', en: '' },
    } as const;
    const rules: ReportKindRule[] = [{ kind: 'agreement_plan', scheme: 'calendar', ...unknown }];
    const wish = wishOn('2026-03-01');
    expect(wishOf('agreement_plan', wish, rules)).toEqual({
      ...wish,
      kind: 'agreement_plan',
      scheme: 'calendar',
    });
    expect(wishOf('external_press', wish, rules).scheme).toBe(wish.scheme);
  });
});
