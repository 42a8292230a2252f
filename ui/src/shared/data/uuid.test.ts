import { describe, expect, it } from 'vitest';
import { newId } from './uuid';

describe('newId', () => {
  it('carries the time, the version and the variant', () => {
    const id = newId(Date.UTC(2023, 10, 11));
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.UTC(2023, 10, 11));
  });

  it('sorts by time and never repeats', () => {
    expect(newId(1_700_000_000_000) < newId(1_700_000_000_001)).toBe(true);
    expect(new Set(Array.from({ length: 1000 }, () => newId(5))).size).toBe(1000);
  });
});
