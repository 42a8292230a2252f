import { describe, expect, it } from 'vitest';
import { fold, matching, theOneMeant } from './fold';

describe('fold', () => {
  it.each([
    ['Cục Thông tin đối ngoại', 'cuc thong tin doi ngoai'],
    ['  ĐẠI   sứ quán ', 'dai su quan'],
    ['Hòa', 'hoa'],
    ['Hoà', 'hoa'],
    ['ທ່ານ ແກ້ວ', 'ທ່ານ ແກ້ວ'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('does not depend on composition', () => {
    expect(fold('đối ngoại'.normalize('NFD'))).toBe(fold('đối ngoại'.normalize('NFC')));
  });
});

describe('matching', () => {
  const found = (list: string[], query: string) => matching(list, (text) => text, query);

  it('finds every word in any order', () => {
    expect(found(['Cục Thông tin đối ngoại', 'Bộ Ngoại giao'], 'ngoai doi')).toEqual([
      'Cục Thông tin đối ngoại',
    ]);
    expect(found(['Bất kỳ'], '')).toEqual(['Bất kỳ']);
  });

  it('puts what holds the words as they were typed first', () => {
    expect(found(['Mở Số liệu truyền thông', 'Mở Hồ sơ', 'Mở Đoàn'], 'hồ sơ')).toEqual([
      'Mở Hồ sơ',
      'Mở Số liệu truyền thông',
    ]);
  });
});

describe('theOneMeant', () => {
  const countries = [
    'Anh',
    'Áo',
    'Campuchia',
    'Lào',
    'Myanmar',
    'Nga',
    'Singapore',
    'Úc',
    'Ukraina',
    'Ý',
  ];
  const meant = (query: string, list = countries) => theOneMeant(list, String, query);

  it.each([
    ['Nga', 'Nga'],
    ['Áo', 'Áo'],
    ['Ý', 'Ý'],
    ['uc', 'Úc'],
    ['lao', 'Lào'],
    ['sing', 'Singapore'],
    ['myan', 'Myanmar'],
  ])('“%s” means %s', (query, country) => expect(meant(query)).toBe(country));

  it.each(['gapore', 'UK', 'Mỹ', 'a', 'US'])('“%s” means none for certain', (query) =>
    expect(meant(query)).toBeUndefined(),
  );

  it('asks where several begin so, and takes the same text before longer ones', () => {
    expect(meant('hội', ['hội đàm', 'hội thảo'])).toBeUndefined();
    expect(meant('India', ['British Indian Ocean Territory', 'India'])).toBe('India');
    expect(meant('Guinea', ['Equatorial Guinea', 'Guinea', 'Guinea-Bissau'])).toBe('Guinea');
    expect(meant('thảo', ['hội đàm', 'hội thảo'])).toBe('hội thảo');
  });
});
