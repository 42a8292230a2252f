import { describe, expect, it } from 'vitest';
import { packRequest, periodOf, readPackChoice } from './choice';

const TODAY = '2026-03-01';

describe('periodOf', () => {
  it.each([
    [{}, '2025-03-02', '2026-03-01'],
    [{ asOf: '2024-02-29' }, '2023-03-02', '2024-02-29'],
    [{ period: 'thisYear' }, '2026-01-01', '2026-12-31'],
    [{ period: 'all' }, null, null],
    [{ period: 'own', from: '2025', to: '2025-02' }, '2025-01-01', '2025-02-28'],
    [{ period: 'own', from: '2025-10' }, '2025-10-01', null],
  ] as const)('%j', (choice, from, to) => {
    expect(periodOf(choice, TODAY)).toEqual({ from, to });
  });
});

describe('packRequest', () => {
  it('asks for nothing without a subject, or for a period that ends before it begins', () => {
    expect(packRequest({}, TODAY, 'vi')).toBeNull();
    const reversed = { agreement: 'a', period: 'own', from: '2026', to: '2025' } as const;
    expect(packRequest(reversed, TODAY, 'vi')).toBeNull();
  });

  it('speaks the language of the screen unless another is chosen', () => {
    expect(packRequest({ partner: 'p' }, TODAY, 'lo')).toMatchObject({
      subject: { kind: 'partner', id: 'p' },
      lang: 'lo',
      circulation: 'internal',
      asOf: null,
    });
    expect(packRequest({ partner: 'p', lang: 'en' }, TODAY, 'lo')?.lang).toBe('en');
  });
});

it('reads a choice from an address and drops what is none', () => {
  expect(
    readPackChoice({
      agreement: 'a',
      period: 'year12',
      lang: 'fr',
      circulation: 'none',
      asOf: '2025',
      version: '',
    }),
  ).toEqual({ agreement: 'a', circulation: 'none' });
});
