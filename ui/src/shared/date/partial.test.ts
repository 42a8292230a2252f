import { describe, expect, it } from 'vitest';
import {
  addDays,
  earliestDay,
  latestDay,
  officeToday,
  readPartialDate,
  writePartialDate,
} from './partial';

const today = '2025-12-15';

describe('readPartialDate', () => {
  it.each([
    ['11/11/2023', '2023-11-11'],
    ['1/2/2025', '2025-02-01'],
    ['1.2.2025', '2025-02-01'],
    ['1-2-2025', '2025-02-01'],
    ['1 2 2025', '2025-02-01'],
    ['01022025', '2025-02-01'],
    ['ngày 05/01/2026', '2026-01-05'],
    ['2025-02-01', '2025-02-01'],
    ['10/2025', '2025-10'],
    ['2025-10', '2025-10'],
    ['2025', '2025'],
    ['2026/12/31', '2026-12-31'],
    ['2026.1.5', '2026-01-05'],
    ['໑໑/໑໑/໒໐໒໓', '2023-11-11'],
    ['29/02/2024', '2024-02-29'],
    ['không rõ', 'unknown'],
    ['Khong ro', 'unknown'],
    ['?', 'unknown'],
    ['ບໍ່ຮູ້', 'unknown'],
    ['hôm nay', '2025-12-15'],
    ['hn', '2025-12-15'],
    ['ມື້ນີ້', '2025-12-15'],
    ['hôm qua', '2025-12-14'],
  ])('%s → %s', (typed, date) => {
    expect(readPartialDate(typed, today)).toEqual({ ok: true, date });
  });

  it.each([
    ['13/25/2025', 'noMonth'],
    ['12/25/2025', 'noMonth'],
    ['2025-13', 'noMonth'],
    ['0/2025', 'noMonth'],
    ['31/04/2025', 'noDay'],
    ['29/02/2025', 'noDay'],
    ['00/02/2025', 'noDay'],
    ['01/02/25', 'shortYear'],
    ['5/1', 'noYear'],
    ['2026/31/12', 'noMonth'],
    ['25', 'shortYear'],
    ['1/2/1825', 'yearRange'],
    ['thứ hai', 'shape'],
    ['1/2/3/2025', 'shape'],
    ['', 'shape'],
  ])('%s is refused as %s', (typed, code) => {
    expect(readPartialDate(typed, today)).toMatchObject({ ok: false, problem: { code } });
  });

  it('reads back what it writes', () => {
    for (const date of ['2023-11-11', '2023-11', '2023']) {
      expect(readPartialDate(writePartialDate(date), today)).toEqual({ ok: true, date });
    }
  });
});

describe('the days a date can mean', () => {
  it('spans the month or the year', () => {
    expect([earliestDay('2024-02'), latestDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([earliestDay('2024'), latestDay('2024')]).toEqual(['2024-01-01', '2024-12-31']);
    expect(latestDay('unknown')).toBeNull();
  });

  it('crosses months and years', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
  });

  it('counts office days in Vietnam', () => {
    expect(officeToday(new Date('2025-12-14T17:30:00Z'))).toBe('2025-12-15');
  });
});
