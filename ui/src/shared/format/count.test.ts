import { describe, expect, it } from 'vitest';
import { readCount } from './count';

const bounds = { least: 0, most: 100_000 };

describe('readCount', () => {
  it.each([
    ['0', 0],
    [' 45 ', 45],
    ['1250', 1250],
    ['1.250', 1250],
    ['1 250', 1250],
    ['1,250', 1250],
    ['໔໕', 45],
  ])('reads %s', (typed, count) => expect(readCount(typed, bounds)).toBe(count));

  it.each([
    '',
    '2.5',
    '2,5',
    '-1',
    '12a',
    '1.2.3',
    '0.250',
    '1.25',
    '100001',
    '1.250,5',
    '٣',
    '1e3',
  ])('reads nothing out of “%s”', (typed) => expect(readCount(typed, bounds)).toBeNull());
});
