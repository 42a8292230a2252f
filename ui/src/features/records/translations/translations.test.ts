import { expect, it } from 'vitest';
import { sourceDigest } from './translations';

it('digests as the program does', () => {
  // FNV-1a, 64 bits: the offset basis, and the test vector "a" of its authors.
  expect(sourceDigest('')).toBe('cbf29ce484222325');
  expect(sourceDigest('a')).toBe('af63dc4c8601ec8c');
  // The founding agreement's title, digested by the program itself.
  expect(
    sourceDigest('Biên bản ghi nhớ thỏa thuận hợp tác truyền thông đối ngoại giữa Việt Nam và Lào'),
  ).toBe('95e14cce550c4a81');
});
