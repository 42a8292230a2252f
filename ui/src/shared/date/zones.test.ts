import { describe, expect, it } from 'vitest';
import { cityOf, findZone } from './zones';

describe('time zones', () => {
  it('are found by city, as officers write it, or by name', () => {
    expect(
      ['Viêng Chăn', 'vientiane', 'Hà Nội', 'ho chi minh', 'Asia/Tokyo', 'tokyo', ''].map(findZone),
    ).toEqual([
      'Asia/Vientiane',
      'Asia/Vientiane',
      'Asia/Ho_Chi_Minh',
      'Asia/Ho_Chi_Minh',
      'Asia/Tokyo',
      'Asia/Tokyo',
      'unknown',
    ]);
    expect(findZone('Thành phố Thử')).toBeNull();
  });

  it('are shown by the city they are named for', () => {
    expect([cityOf('Asia/Ho_Chi_Minh'), cityOf('unknown')]).toEqual(['Ho Chi Minh', '']);
  });
});
