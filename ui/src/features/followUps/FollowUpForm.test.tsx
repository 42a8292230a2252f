import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FollowUpFile } from '@/contract';
import { NamesProvider } from '@/features/records/names';
import { officeToday } from '@/shared/date/partial';
import { fakePlatform, show } from '@/test/render';
import { FollowUpForm } from './FollowUpForm';
import { newFollowUpFile, withDone } from './followUpFile';

const names = { talks: { table: 'activity' as const, text: 'Hội đàm Thử', short: '' } };

describe('FollowUpForm', () => {
  let kept: { loaded: FollowUpFile | null | undefined; wanted: FollowUpFile }[];
  beforeEach(() => {
    kept = [];
    fakePlatform({
      value_suggest: () => ({ values: [] }),
      draft_get: () => ({ content: null }),
      draft_save: ({ content }) => ({ content }),
      draft_discard: () => ({ content: null }),
      follow_up_save: ({ loaded, wanted }) => {
        kept.push({ loaded, wanted });
        return { file: wanted, timing: 'undated', names: {} };
      },
    });
  });

  const form = (start: FollowUpFile, loaded: FollowUpFile | null, onDone = () => undefined) =>
    show(
      <NamesProvider known={names} missing="?">
        <FollowUpForm loaded={loaded} start={start} draftKey="follow_up/thu" onDone={onDone} />
      </NamesProvider>,
    );

  it('asks for the text, then keeps it with where it came from, its owner and its due month', async () => {
    const onDone = vi.fn();
    await form(newFollowUpFile('vi', { activity: 'talks' }), null, onDone);
    expect(screen.getByDisplayValue('Hội đàm Thử')).toBeVisible();
    await userEvent.click(screen.getByText('Lưu'));
    expect(screen.getByText('Mục này phải ghi')).toBeVisible();
    expect(kept).toEqual([]);
    fireEvent.change(screen.getByLabelText(/Việc cần làm/), {
      target: { value: 'Gửi tư liệu Thử' },
    });
    fireEvent.change(screen.getByLabelText('Người phụ trách', { selector: 'input' }), {
      target: { value: 'Phòng Thử' },
    });
    fireEvent.change(screen.getByLabelText('Hạn'), { target: { value: '6/2026' } });
    fireEvent.blur(screen.getByLabelText('Hạn'));
    await userEvent.click(screen.getByText('Lưu'));
    await waitFor(() => expect(onDone).toHaveBeenCalled(), { timeout: 10_000 });
    expect(kept[0]).toMatchObject({
      loaded: null,
      wanted: {
        followUp: {
          text: 'Gửi tư liệu Thử',
          responsible: 'Phòng Thử',
          due: '2026-06',
          activity: 'talks',
          status: 'open',
        },
      },
    });
  });

  it('is not saved without a deadline it could not read', async () => {
    const onDone = vi.fn();
    await form(newFollowUpFile('vi', { activity: 'talks' }), null, onDone);
    fireEvent.change(screen.getByLabelText(/Việc cần làm/), {
      target: { value: 'Gửi tư liệu Thử' },
    });
    const due = screen.getByLabelText('Hạn');
    fireEvent.change(due, { target: { value: '31/11/2026' } });
    fireEvent.keyDown(due, { key: 'Enter', ctrlKey: true });
    expect(await screen.findByText('Tháng 11/2026 không có ngày 31.')).toBeVisible();
    await userEvent.click(screen.getByText('Lưu'));
    expect(kept).toEqual([]);
    await waitFor(() => expect(due).toHaveFocus());
  });

  it('settles on a day, and forgets the day when opened again', async () => {
    const start = newFollowUpFile('vi', {});
    start.followUp.text = 'Việc Thử';
    await form(withDone(start, true, '2026-01-05'), start);
    const status = screen.getByRole('combobox', { name: 'Tình trạng' });
    expect(screen.getByDisplayValue('05/01/2026')).toBeVisible();
    await userEvent.clear(status);
    await userEvent.type(status, 'dang thuc{Enter}');
    await waitFor(() => expect(screen.queryByLabelText('Ngày xong')).toBeNull());
    await userEvent.clear(status);
    await userEvent.type(status, 'da xong{Enter}');
    await userEvent.click(screen.getByText('Lưu'));
    await waitFor(() => expect(kept).toHaveLength(1), { timeout: 10_000 });
    expect(kept[0]?.wanted.followUp).toMatchObject({ status: 'done', settledOn: officeToday() });
  });

  it('keeps what is translated of it together with what is changed', async () => {
    const start = newFollowUpFile('vi', {});
    start.followUp.text = 'Việc Thử';
    await form(start, start);
    expect(screen.queryByLabelText('Dịch sang: Việc cần làm')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Bản dịch' }));
    fireEvent.change(screen.getByLabelText('Kết quả, ghi chú'), {
      target: { value: 'Ghi chú Thử' },
    });
    fireEvent.change(screen.getByLabelText('Dịch sang: Việc cần làm'), {
      target: { value: 'ວຽກທົດລອງ' },
    });
    fireEvent.change(screen.getByLabelText('Dịch sang: Kết quả, ghi chú'), {
      target: { value: 'ທົດລອງ' },
    });
    await userEvent.click(screen.getByText('Lưu'));
    await waitFor(() => expect(kept).toHaveLength(1), { timeout: 10_000 });
    const { id } = start.followUp;
    expect(kept[0]?.wanted).toMatchObject({
      followUp: { note: 'Ghi chú Thử' },
      translations: [
        { owner: id, subject: id, field: 'text', lang: 'lo', text: 'ວຽກທົດລອງ' },
        { owner: id, subject: id, field: 'note', lang: 'lo', text: 'ທົດລອງ' },
      ],
    });
  });
});
