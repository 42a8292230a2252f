import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ReportDetail } from '@/contract';
import { fakePlatform, show } from '@/test/render';
import { ReportChecks } from './ReportChecks';

function row(id: string, title: string) {
  return {
    activity: {
      id,
      title,
      startsOn: '2026-01-05',
      kind: 'talks' as const,
      status: 'planned' as const,
      hostingSide: 'us' as const,
    },
    endsOn: 'unknown',
    doubts: [{ code: 'unanswered' as const }],
  };
}

function detail(unanswered: ReturnType<typeof row>[]): ReportDetail {
  const checks = {
    unanswered,
    unansweredTotal: unanswered.length,
    lacking: [],
    yearBeforeKept: true,
  };
  // Only what the checks are made of.
  return {
    checks,
    days: { stage: 'ended' },
    file: { report: { kind: 'periodic' } },
  } as unknown as ReportDetail;
}

async function shown(of: ReportDetail) {
  const rootRoute = createRootRoute({ component: () => <ReportChecks detail={of} /> });
  const history = createMemoryHistory({ initialEntries: ['/'] });
  await show(<RouterProvider router={createRouter({ routeTree: rootRoute, history }) as never} />);
}

describe('ReportChecks', () => {
  it('answers by one key or one click', async () => {
    const { calls } = fakePlatform({ activity_edit_many: () => ({ changed: 1 }) });
    await shown(detail([row('a', 'Hội đàm thử'), row('b', 'Đoàn thử')]));
    const held = await screen.findByRole('button', { name: '1 Đã diễn ra: Hội đàm thử' });
    held.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: '1 Đã diễn ra: Đoàn thử' })).toHaveFocus();
    await userEvent.keyboard('3');
    await waitFor(() => expect(calls).toHaveLength(1));
    expect(calls[0]?.request).toMatchObject({ ids: ['b'], status: 'postponed', kind: null });
    await userEvent.click(screen.getByRole('button', { name: '2 Hủy: Hội đàm thử' }));
    await waitFor(() => expect(calls).toHaveLength(2));
    expect(calls[1]?.request).toMatchObject({ ids: ['a'], status: 'cancelled' });
  });

  it('shows nothing where nothing is left to answer', async () => {
    fakePlatform({});
    await shown(detail([]));
    expect(screen.queryByText('Kiểm tra trước khi in')).toBeNull();
  });
});
