import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { platform } from '@/platform';
import { fakePlatform, show } from '@/test/render';
import { DrawingNotice } from './DrawingNotice';

it('says that a paper takes long and stops it', async () => {
  let refuse: (error: unknown) => void = () => {};
  const { calls } = fakePlatform({
    text_typeset: () => new Promise((_, reject) => (refuse = reject)),
    drawing_stop: () => ({}),
  });
  await show(<DrawingNotice />);
  expect(screen.queryByRole('status')).toBeNull();
  let drawn: Promise<unknown> = Promise.resolve();
  act(() => {
    drawn = platform().call('text_typeset', {} as never);
  });
  drawn.catch(() => {});
  expect(screen.queryByRole('status')).toBeNull();
  await userEvent.click(await screen.findByRole('button', { name: 'Dừng' }, { timeout: 5000 }));
  expect(calls.at(-1)?.command).toBe('drawing_stop');
  await act(async () =>
    refuse({ kind: 'refused', code: 'drawing_stopped', args: {}, fields: [], incident: null }),
  );
  expect(screen.queryByRole('status')).toBeNull();
});
