import { describe, expect, it } from 'vitest';
import type { DelegationLeg } from '@/contract';
import { newLeg } from './delegationSheet';
import { days, isOvernight, span } from './programme';

const leg = (id: string, day: string, starts: string, ends = 'unknown'): DelegationLeg => ({
  ...newLeg('a', undefined, false),
  id,
  day,
  starts,
  ends,
});

describe('a programme by day and hour', () => {
  it('puts days in order, unknown ones last, and items without a time apart', () => {
    const shown = days([
      leg('1', 'unknown', 'unknown'),
      leg('2', '2026-03-03', '09:00'),
      leg('3', '2026-03-02', 'unknown'),
      leg('4', '2026-03-02', '14:00'),
      leg('5', '2026-03-02', '07:00'),
    ]);
    expect(shown.map(({ day }) => day)).toEqual(['2026-03-02', '2026-03-03', 'unknown']);
    expect(shown[0]?.untimed.map(({ id }) => id)).toEqual(['3']);
    expect(shown[0]?.timed.map((item) => item.leg.id)).toEqual(['5', '4']);
  });

  it('puts what is known to the month or year after all days of it, as on paper', () => {
    const dates = [
      '2027-03-01',
      '2027-03',
      '2027-03-31',
      '2027',
      'unknown',
      '2027-04-01',
      '2028-01-01',
    ];
    const shown = days(dates.map((date) => leg(date, date, 'unknown')));
    expect(shown.map(({ day }) => day)).toEqual([
      '2027-03-01',
      '2027-03-31',
      '2027-03',
      '2027-04-01',
      '2027',
      '2028-01-01',
      'unknown',
    ]);
  });

  it('goes past midnight where an item ends earlier than it begins', () => {
    expect(isOvernight({ starts: '22:00', ends: '00:30' })).toBe(true);
    expect(isOvernight({ starts: '08:00', ends: '11:30' })).toBe(false);
    expect(isOvernight({ starts: '22:00', ends: 'unknown' })).toBe(false);
  });

  it('puts items that overlap beside each other, and only those', () => {
    const [day] = days([
      leg('a', '2026-03-02', '08:00', '10:00'),
      leg('b', '2026-03-02', '09:00', '11:00'),
      leg('c', '2026-03-02', '10:00', '12:00'),
      leg('d', '2026-03-02', '13:00', '14:00'),
    ]);
    expect(day?.timed.map(({ leg: { id }, lane, lanes }) => [id, lane, lanes])).toEqual([
      ['a', 0, 2],
      ['b', 1, 2],
      ['c', 0, 2],
      ['d', 0, 1],
    ]);
  });

  it('shows the hours there are items in, and the working day', () => {
    expect(span([])).toEqual({ from: 8, to: 17 });
    expect(span([leg('a', '2026-03-02', '05:30'), leg('b', '2026-03-02', '23:30')])).toEqual({
      from: 5,
      to: 24,
    });
  });
});
