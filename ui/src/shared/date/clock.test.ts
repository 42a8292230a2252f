import { describe, expect, it } from 'vitest';
import { minutesOf, readClockTime, writeClockTime } from './clock';

describe('times of day', () => {
  it('are read as officers type them', () => {
    const typed = ['7:00', '07h30', '7h', '7 giờ 15', '0730', '7.05', '23g59', '໐໘:໓໐', ''];
    expect(typed.map(readClockTime)).toEqual([
      '07:00',
      '07:30',
      '07:00',
      '07:15',
      '07:30',
      '07:05',
      '23:59',
      '08:30',
      'unknown',
    ]);
    for (const bad of ['24:00', '7:60', '7', 'sáng', '7:5', '12345'])
      expect(readClockTime(bad)).toBeNull();
  });

  it('are shown as they are, an unknown one not at all', () => {
    expect([writeClockTime('07:00'), writeClockTime('unknown')]).toEqual(['07:00', '']);
    expect([minutesOf('07:30'), minutesOf('unknown')]).toEqual([450, null]);
  });
});
