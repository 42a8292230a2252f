import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActivityFile, ActivitySave } from '@/contract';
import { listenForShortcuts } from '@/shared/keys/shortcuts';
import { fakePlatform, show } from '@/test/render';
import { QuickEntryForm } from './QuickEntryForm';

const noDraft = { content: null };
const nobody = { rows: [], next: null, total: 0, more: false };

function answers(kept: ActivityFile[]) {
  return fakePlatform({
    draft_get: () => noDraft,
    draft_save: () => noDraft,
    draft_discard: () => noDraft,
    agreement_list: () => nobody,
    value_suggest: () => ({ values: [] }),
    organisation_list: () => nobody,
    organisation_save: ({ wanted }) => ({
      file: wanted,
      side: 'unknown' as const,
      successors: [],
      predecessors: [],
      children: [],
      people: [],
      agreements: [],
      activities: [],
      names: {},
    }),
    activity_status: ({ wanted: { activity }, statusSaid }) => ({
      // As the core finds it on the day of the test office; what a person chose stays.
      status: statusSaid
        ? activity.status
        : activity.startsOn === '2023-11-11'
          ? 'held'
          : 'unknown',
      suggestion: null,
      doubts: [],
    }),
    activity_save: ({ wanted }: ActivitySave) => {
      kept.push(wanted);
      return { file: wanted, names: {}, totals: [] };
    },
  });
}

function Entry({ onDone }: { onDone: () => void }) {
  useEffect(listenForShortcuts, []);
  return <QuickEntryForm title="" onDone={onDone} />;
}

const field = (name: string | RegExp) => screen.getByLabelText(name, { selector: 'input' });

describe('QuickEntryForm', () => {
  let kept: ActivityFile[];
  beforeEach(() => {
    kept = [];
  });

  it('logs an activity by keyboard alone, with a partner made on the way', async () => {
    const { calls } = answers(kept);
    const onDone = vi.fn();
    await show(<Entry onDone={onDone} />);
    await userEvent.type(field(/Tên hoạt động/), 'Hội đàm thử');
    await userEvent.tab();
    await userEvent.keyboard('11/11/2023');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('hoi dam{Enter}');
    await userEvent.tab();
    await waitFor(() => expect(field('Tình trạng')).toHaveValue('đã diễn ra'));
    await userEvent.tab();
    await userEvent.keyboard('Nơi thử');
    await userEvent.tab();
    await userEvent.keyboard('Cơ quan Thử');
    await screen.findByRole('option', { name: /Tạo mới “Cơ quan Thử”/ });
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() =>
      expect(calls.some(({ command }) => command === 'organisation_save')).toBe(true),
    );
    await waitFor(() => expect(field('Cơ quan đối tác')).toHaveValue('Cơ quan Thử'));
    await userEvent.keyboard('{Control>}{Enter}{/Control}');

    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(kept).toHaveLength(1);
    expect(kept[0]?.activity).toMatchObject({
      title: 'Hội đàm thử',
      startsOn: '2023-11-11',
      endsOn: 'unknown',
      kind: 'talks',
      // Nobody chose it: the core gives it when the activity is saved.
      status: 'unknown',
      place: 'Nơi thử',
      agreement: null,
      informationClass: 'unknown',
    });
    expect(kept[0]?.parties).toMatchObject([{ role: 'counterpart', side: 'partner' }]);
    expect(calls.at(-1)?.command).toBe('draft_discard');
    expect(calls.find(({ command }) => command === 'activity_save')?.request).toMatchObject({
      statusSaid: false,
    });
  });

  it('sends a status that a person chose as one that was said', async () => {
    const { calls } = answers(kept);
    const onDone = vi.fn();
    await show(<Entry onDone={onDone} />);
    await userEvent.type(field(/Tên hoạt động/), 'Hội đàm thử');
    await userEvent.type(field('Từ ngày'), '11/11/2023');
    await userEvent.click(field('Tình trạng'));
    await userEvent.keyboard('hoan{Enter}');
    expect(field('Tình trạng')).toHaveValue('hoãn');
    await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(calls.find(({ command }) => command === 'activity_save')?.request).toMatchObject({
      wanted: { activity: { status: 'postponed' } },
      statusSaid: true,
    });
  });

  it('asks for a title and for an end after the start, and saves nothing', async () => {
    answers(kept);
    await show(<Entry onDone={() => undefined} />);
    await userEvent.type(field('Từ ngày'), '2/1/2025');
    await userEvent.type(field('Đến ngày'), '1/1/2025');
    await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(screen.getByText('Mục này phải ghi')).toBeVisible();
    expect(screen.getByText('Ngày kết thúc trước ngày bắt đầu.')).toBeVisible();
    expect(kept).toEqual([]);
  });

  it.each(['Từ ngày', 'Đến ngày'])(
    'is not saved over a date in “%s” that does not exist',
    async (name) => {
      answers(kept);
      await show(<Entry onDone={() => undefined} />);
      await userEvent.type(field(/Tên hoạt động/), 'Hội đàm thử');
      await userEvent.type(field(name), '31/02/2026');
      await userEvent.keyboard('{Control>}{Enter}{/Control}');
      await userEvent.click(field(/Tên hoạt động/));
      await userEvent.keyboard('{Control>}{Enter}{/Control}');
      expect(kept).toEqual([]);
      expect(field(name)).toHaveValue('31/02/2026');
      await waitFor(() => expect(field(name)).toHaveFocus());
    },
  );

  it('saves a date that is still being typed', async () => {
    answers(kept);
    await show(<Entry onDone={() => undefined} />);
    await userEvent.type(field(/Tên hoạt động/), 'Hội đàm thử');
    await userEvent.type(field('Từ ngày'), '1/2/2025');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(kept).toHaveLength(1));
    expect(kept[0]?.activity).toMatchObject({ startsOn: '2025-02-01' });
  });

  it('does not save while an input method composes', async () => {
    answers(kept);
    await show(<Entry onDone={() => undefined} />);
    await userEvent.type(field(/Tên hoạt động/), 'Ho');
    fireEvent.keyDown(field(/Tên hoạt động/), { key: 'Enter', ctrlKey: true, isComposing: true });
    expect(kept).toEqual([]);
  });

  it('keeps what is typed and shows it again next time', async () => {
    const saved: string[] = [];
    fakePlatform({
      draft_get: () => ({ content: saved.at(-1) ?? null }),
      draft_save: ({ content }) => {
        saved.push(content);
        return { content };
      },
      draft_discard: () => noDraft,
    });
    const first = await show(<Entry onDone={() => undefined} />);
    await userEvent.type(field(/Tên hoạt động/), 'Dở dang');
    first.unmount();
    expect(saved.at(-1)).toContain('Dở dang');
    await show(<Entry onDone={() => undefined} />);
    await waitFor(() => expect(field(/Tên hoạt động/)).toHaveValue('Dở dang'));
    expect(screen.getByText('Đây là bản nháp chưa lưu từ lần trước.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ bản nháp' }));
    expect(field(/Tên hoạt động/)).toHaveValue('');
  });

  it('says what the program said when it refuses, and keeps the form', async () => {
    fakePlatform({
      draft_get: () => noDraft,
      draft_save: () => noDraft,
      activity_save: () =>
        // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- the contract's errors are plain objects
        Promise.reject({
          kind: 'refused',
          code: 'no_office_open',
          args: {},
          fields: [],
          incident: null,
        }),
    });
    const onDone = vi.fn();
    await show(<Entry onDone={onDone} />);
    await userEvent.type(field(/Tên hoạt động/), 'Thử');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Chưa mở cơ quan nào.')).toBeVisible();
    expect(onDone).not.toHaveBeenCalled();
    expect(field(/Tên hoạt động/)).toHaveValue('Thử');
  });
});
