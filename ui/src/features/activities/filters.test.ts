import { describe, expect, it } from 'vitest';
import { asRequest, narrows, readFilters } from './filters';

describe('readFilters', () => {
  it('keeps what it knows and drops the rest', () => {
    expect(
      readFilters({
        text: 'doi ngoai',
        kinds: ['talks', 'nonsense'],
        statuses: 'held',
        order: 'oldest',
        x: 1,
      }),
    ).toEqual({ text: 'doi ngoai', kinds: ['talks'], order: 'oldest' });
  });

  it('takes over what a figure of a report counts', () => {
    const list = { dated: 'surely', purposes: ['reporters'], uncounted: false, kind: 'activities' };
    expect(readFilters(list)).toEqual({ dated: 'surely', purposes: ['reporters'] });
    expect(readFilters({ dated: 'first_day', uncounted: true })).toEqual({ uncounted: true });
    expect(asRequest({ uncounted: true }, 'vi', null, 50)).toMatchObject({
      uncounted: true,
      dated: 'first_day',
      purposes: [],
    });
  });
});

describe('narrows', () => {
  it('does not count the order', () => {
    expect(narrows({ order: 'title' })).toBe(false);
    expect(narrows({ text: 'a' })).toBe(true);
  });
});

describe('asRequest', () => {
  it('asks for whole months and years', () => {
    expect(asRequest({ from: '2023-11', to: '2024' }, 'vi', null, 50)).toMatchObject({
      from: '2023-11-01',
      to: '2024-12-31',
      order: 'newest',
      agreements: [],
    });
  });
});
