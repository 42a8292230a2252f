import { afterEach, expect, it } from 'vitest';
import { officeNow, setOfficeTime } from './officeClock';
import { officeToday } from './partial';

afterEach(() => setOfficeTime(new Date().toISOString()));

it('follows the clock of the program, not that of the machine', () => {
  setOfficeTime('2028-02-29T00:30:00+07:00');
  expect(officeNow().toISOString().slice(0, 16)).toBe('2028-02-28T17:30');
  expect(officeToday()).toBe('2028-02-29');
});
