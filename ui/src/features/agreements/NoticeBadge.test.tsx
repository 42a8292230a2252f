import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { NoticeTiming, Standing } from '@/contract';
import { show } from '@/test/render';
import { NoticeBadge } from './NoticeBadge';

function standing(notice: NoticeTiming, noticeInDays: number | null): Standing {
  return {
    status: 'expiring',
    expiry: '2027-01-10',
    noticeBy: '2026-11-11',
    notice,
    noticeInDays,
    renewals: 0,
    extendedBy: null,
    undatedExtension: null,
  };
}

describe('the badge of the last day of notice', () => {
  it.each([
    ['late', -20, 'đã quá hạn thông báo 20 ngày'],
    ['near', 0, 'hôm nay là ngày cuối để thông báo'],
    ['near', 19, 'còn 19 ngày để thông báo'],
  ] as const)('says how far it is: %s %i', async (notice, days, words) => {
    await show(<NoticeBadge standing={standing(notice, days)} />);
    expect(screen.getByText(words)).toBeInTheDocument();
  });

  it.each([
    ['ahead', 200],
    ['none', null],
  ] as const)('says nothing while there is nothing to do: %s', async (notice, days) => {
    await show(<NoticeBadge standing={standing(notice, days)} />);
    expect(screen.queryByText(/thông báo/)).not.toBeInTheDocument();
  });
});
