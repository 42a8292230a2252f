import { Notifications } from '@mantine/notifications';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { AppError } from '@/contract';
import { fakePlatform, show } from '@/test/render';
import { useUndo } from './useUndo';

function UndoKey() {
  const { undo } = useUndo();
  return (
    <button type="button" disabled={!undo.possible} onClick={undo.run}>
      {undo.hint}
    </button>
  );
}

const course = { id: 'c', label: 'course_create', subject: 'Lớp Thử' };
const issued = { id: 'i', label: 'certificate_issue', subject: 'Lớp Thử' };
const state = { undo: course, redo: null, kept: [] };

it('names what stays because it was printed', async () => {
  fakePlatform({
    change_state: () => state,
    change_undo: () => ({ change: course, kept: [issued], state }),
  });
  await show(
    <>
      <Notifications />
      <UndoKey />
    </>,
  );
  await userEvent.click(await screen.findByRole('button', { name: /^Hoàn tác/ }));
  expect(await screen.findByText(/Giữ nguyên vì đã in/)).toBeVisible();
});

it('names a change that cannot be undone and leaves it as it is when asked to', async () => {
  const blocked: AppError = {
    kind: 'refused',
    code: 'change_blocked',
    args: { change: 'c', label: 'course_create', subject: 'Lớp Thử' },
    fields: [],
    incident: null,
  };
  const { calls } = fakePlatform({
    change_state: () => state,
    change_undo: () => Promise.reject(blocked),
    change_pass: () => ({ undo: null, redo: null, kept: [] }),
  });
  await show(
    <>
      <Notifications />
      <UndoKey />
    </>,
  );
  await userEvent.click(await screen.findByRole('button', { name: /^Hoàn tác/ }));
  expect(await screen.findByText(/Không đổi lại được: .*Lớp Thử/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ qua việc này' }));
  expect(await screen.findByText(/^Đã bỏ qua/)).toBeVisible();
  expect(calls).toContainEqual({ command: 'change_pass', request: { change: 'c' } });
});
