import { describe, expect, it } from 'vitest';
import { asSaved, blanks, newEventFile, readOffset, writeOffset } from './eventFile';

describe('readOffset', () => {
  it('reads days before and after the first day as officers write them', () => {
    expect(['-30', 'N-30', 'd −30', 'N - 30'].map(readOffset)).toEqual([-30, -30, -30, undefined]);
    expect(['+7', 'N+7', '7', 'N', '0', ' '].map(readOffset)).toEqual([7, 7, 7, 0, 0, null]);
    expect(['trước', '1.5', '--3'].map(readOffset)).toEqual([undefined, undefined, undefined]);
  });

  it('reads what it writes', () => {
    for (const offset of [-30, 0, 7, null]) expect(readOffset(writeOffset(offset))).toBe(offset);
  });
});

describe('asSaved', () => {
  it('leaves out empty rows and numbers the others in their order', () => {
    const file = newEventFile('vi');
    const { id } = file.activity;
    const [first, second] = [
      { ...blanks.booths(id), code: 'B' },
      { ...blanks.booths(id), code: 'A' },
    ];
    const saved = asSaved({
      ...file,
      booths: [blanks.booths(id), first, second],
      guests: [blanks.guests(id)],
    });
    expect(saved.booths).toEqual([
      { ...first, position: 0 },
      { ...second, position: 1 },
    ]);
    expect(saved.guests).toEqual([]);
  });
});
