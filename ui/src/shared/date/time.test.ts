import { describe, expect, it } from 'vitest';
import { readTime } from './time';

describe('readTime', () => {
  it('reads a time as officers write it', () => {
    for (const typed of ['8', '8:00', '08:00', '8h', '8h00', '8 giờ', '0800', '08.00']) {
      expect(readTime(typed)).toBe('08:00');
    }
    expect(readTime('13h45')).toBe('13:45');
    expect(readTime('  ')).toBe('unknown');
  });

  it('takes nothing that is no time of a day', () => {
    for (const typed of ['24:00', '8:60', '8:5', 'sáng', '830', '12345', '-1'])
      expect(readTime(typed)).toBeNull();
  });
});
