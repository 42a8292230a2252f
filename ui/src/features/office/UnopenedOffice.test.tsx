import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { AppError, OfficeStatus } from '@/contract';
import { fakePlatform, show } from '@/test/render';
import { UnopenedOffice } from './UnopenedOffice';

const STATUS: OfficeStatus = {
  open: null,
  recent: ['/nha/co-quan', '/nha/khac'],
  today: '2026-01-15',
  now: '2026-01-15T08:00:00+07:00',
  defaultFolder: '/nha/co-quan-moi',
};
const IN_USE: AppError = {
  kind: 'refused',
  code: 'office_in_use',
  args: { path: '/nha/co-quan' },
  fields: [],
  incident: null,
};

test('an office that another window has open leaves the way to others', async () => {
  const { calls } = fakePlatform({ office_status: () => STATUS, office_open_recent: () => STATUS });
  const onRetry = vi.fn();
  await show(<UnopenedOffice fault={IN_USE} onRetry={onRetry} />);
  await screen.findByText(/đang mở ở cửa sổ khác/);
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(onRetry).toHaveBeenCalledOnce();
  screen.getByRole('heading', { name: 'Lập cơ quan mới' });
  screen.getByRole('button', { name: 'Mở cơ quan mẫu' });
  await userEvent.click(screen.getByRole('button', { name: '/nha/khac' }));
  await waitFor(() =>
    expect(calls).toContainEqual({
      command: 'office_open_recent',
      request: { entry: '/nha/khac', acceptLoss: false },
    }),
  );
});
