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
