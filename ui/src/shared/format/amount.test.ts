import { describe, expect, it } from 'vitest';
import { readAmount, sumAmounts } from './amount';

describe('readAmount', () => {
  it.each([
    ['1250000', '1250000'],
    ['1.250.000', '1250000'],
    ['1,250,000', '1250000'],
    ['໑.໒໕໐', '1250'],
    ['1 250 000', '1250000'],
    ['1.250.000,5', '1250000.50'],
    ['99.50', '99.50'],
    ['99,5', '99.50'],
    ['0', '0'],
    ['007', '7'],
    ['-12', '-12'],
  ])('%s → %s', (typed, amount) => {
    expect(readAmount(typed)).toBe(amount);
  });

  it.each([
    '',
    'một triệu',
    '1.25.000',
    '1,250.000.000',
    '12.3456',
    '1,2,3',
    '0,250',
    '0.500',
    '00.250',
  ])('%s is none', (typed) => {
    expect(readAmount(typed)).toBeNull();
  });
});

describe('sumAmounts', () => {
  it('never rounds', () => {
    expect(sumAmounts(['0.10', '0.20', '9007199254740993'])).toBe('9007199254740993.30');
    expect(sumAmounts(['1', '-0.05'])).toBe('0.95');
    expect(sumAmounts([])).toBe('0');
  });
});
