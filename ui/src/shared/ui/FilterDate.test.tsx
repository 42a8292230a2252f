import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { show } from '@/test/render';
import { FilterDate } from './FilterDate';

describe('FilterDate', () => {
  it.each([
    ['2026-03-02', '2026-03-01'],
    ['2026-03', '2026-02'],
    ['2027', '2026-12-31'],
  ])('says that a span from %s to %s holds nothing', async (from, to) => {
    await show(<FilterDate label="Đến" from={from} value={to} onChange={() => undefined} />);
    expect(screen.getByText(/^Ngày “đến” ở trước ngày “từ”/)).toBeVisible();
  });

  it.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-03-02', '2026-03'],
    ['', '2026'],
    [undefined, '2026'],
  ])('says nothing of a span from %s to %s', async (from, to) => {
    await show(<FilterDate label="Đến" from={from} value={to} onChange={() => undefined} />);
    expect(screen.queryByText(/^Ngày “đến” ở trước/)).toBeNull();
  });
});
