import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { AppError, ErrorCode } from '@/contract';
import { fakePlatform, show } from '@/test/render';
import { OfficeNotice } from './OfficeNotice';
import { OpeningFault } from './OpeningFault';

const fault = (code: ErrorCode): AppError => ({
  kind: 'refused',
  code,
  args: { path: '/nha/co-quan', saves: '3', detail: '' },
  fields: [],
  incident: null,
});

it('tells how many saves are missing and opens what is left only when asked to', async () => {
  const { calls } = fakePlatform({
    office_open_recent: () => Promise.reject(fault('damaged_office')),
  });
  await show(<OpeningFault fault={fault('saves_lost')} />);
  expect(screen.getByRole('alert')).toHaveTextContent('thiếu 3 lượt lưu');
  expect(calls).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Mở phần còn lại' }));
  expect(calls).toEqual([
    { command: 'office_open_recent', request: { entry: '/nha/co-quan', acceptLoss: true } },
  ]);
  expect(await screen.findByText(/bị hỏng/)).toBeVisible();
});

it('offers no remains of an office that lost nothing', async () => {
  fakePlatform({});
  await show(<OpeningFault fault={fault('office_in_use')} />);
  expect(screen.queryByRole('button', { name: 'Mở phần còn lại' })).toBeNull();
});

it('says that the folder of the office is gone, and that a disk can be read only', async () => {
  fakePlatform({});
  const open = { folder: '/nha/co-quan', office: { id: '', unitName: 'Cơ quan Thử' } };
  const as = (state: { gone: boolean; readOnly: boolean; logBroken?: boolean }) =>
    ({ ...open, ...state }) as never;
  const { unmount } = await show(<OfficeNotice open={as({ gone: true, readOnly: false })} />);
  expect(screen.getByRole('alert')).toHaveTextContent(
    '/nha/co-quan, hoặc một tệp trong đó, đã bị xóa, đổi tên hoặc thay',
  );
  expect(screen.getByRole('button', { name: /Lưu cả cơ quan/ })).toBeVisible();
  unmount();
  const broken = await show(
    <OfficeNotice open={as({ gone: false, readOnly: false, logBroken: true })} />,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('office.db-wal');
  broken.unmount();
  await show(<OfficeNotice open={as({ gone: false, readOnly: true })} />);
  expect(screen.getByText('Chỉ đọc')).toBeVisible();
});
