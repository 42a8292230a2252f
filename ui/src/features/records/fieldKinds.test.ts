import { expect, it } from 'vitest';
import kinds from '@/i18n/fieldKinds.json';
import vi from '@/i18n/vi';

it('names lists that are worded and fields that have names', () => {
  expect(Object.values(kinds.lists).filter((list) => !(list in vi.terms))).toEqual([]);
  const named = [...Object.keys(kinds.lists).map((field) => field.split('.').at(-1) ?? ''), ...kinds.dates];
  expect(named.filter((field) => !(field in vi.field))).toEqual([]);
});
