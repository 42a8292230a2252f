import { describe, expect, it } from 'vitest';
import { fold, matches } from './fold';

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

describe('matches', () => {
  it('finds every word in any order', () => {
    expect(matches('Cục Thông tin đối ngoại', 'ngoai doi')).toBe(true);
    expect(matches('Cục Thông tin đối ngoại', 'ngoai giao')).toBe(false);
    expect(matches('Bất kỳ', '')).toBe(true);
  });
});
