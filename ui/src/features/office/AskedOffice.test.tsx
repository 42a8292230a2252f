import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { OfficeStatus } from '@/contract';
import { fakePlatform, show } from '@/test/render';
import { AskedOffice } from './AskedOffice';

const STATUS: OfficeStatus = {
  open: null,
  recent: [],
  today: '2026-01-15',
  now: '2026-01-15T08:00:00+07:00',
  defaultFolder: '/nha/co-quan',
};
const OTHER = {
  event: 'office_asked',
  office: { token: 't-1', shown: '/nha/khac', name: 'khac' },
} as const;

test('a second start offers its office in place of the one that is open', async () => {
  const { calls, tell } = fakePlatform({ office_open: () => STATUS });
  await show(<AskedOffice current="/nha/co-quan" />);
  tell(OTHER);
  await screen.findByText(/\/nha\/khac/);
  expect(calls).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Mở cơ quan đó' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(calls).toEqual([
    { command: 'office_open', request: { folder: 't-1', acceptLoss: false } },
  ]);
});

test('the office that is open stays when the person says so', async () => {
  const { calls, tell } = fakePlatform({});
  await show(<AskedOffice current="/nha/co-quan" />);
  tell(OTHER);
  await userEvent.click(await screen.findByRole('button', { name: 'Giữ cơ quan đang mở' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(calls).toEqual([]);
});

test('nothing is asked about the office that is open already', async () => {
  const { calls, tell } = fakePlatform({});
  await show(<AskedOffice current="/nha/khac" />);
  tell(OTHER);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(calls).toEqual([]);
});

test('with no office open the one asked for is opened at once', async () => {
  const { calls, tell } = fakePlatform({ office_open: () => STATUS });
  await show(<AskedOffice current={undefined} />);
  tell(OTHER);
  await waitFor(() =>
    expect(calls).toEqual([
      { command: 'office_open', request: { folder: 't-1', acceptLoss: false } },
    ]),
  );
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
