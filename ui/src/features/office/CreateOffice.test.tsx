import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { AppError } from '@/contract';
import { fakePlatform, show } from '@/test/render';
import { CreateOffice } from './CreateOffice';

const EXPIRED: AppError = {
  kind: 'refused',
  code: 'path_not_picked',
  args: {},
  fields: [],
  incident: null,
};

test('a folder whose choice has expired is asked for again, and what was typed stays', async () => {
  const { calls } = fakePlatform(
    { office_create: () => Promise.reject(EXPIRED) },
    { token: 't-1', shown: '/nha/da-chon', name: 'da-chon' },
  );
  await show(<CreateOffice defaultFolder="/nha/co-quan" />);
  await userEvent.type(screen.getByLabelText(/^Tên đơn vị/), 'Phòng Thử');
  screen.getByText('/nha/co-quan');
  await userEvent.click(screen.getByRole('button', { name: 'Chọn thư mục…' }));
  await screen.findByText('/nha/da-chon');
  await userEvent.click(screen.getByRole('button', { name: 'Lập cơ quan' }));
  await screen.findByText(/không còn hiệu lực/);
  expect(calls[0]?.request).toMatchObject({ folder: 't-1', office: { unitName: 'Phòng Thử' } });
  await waitFor(() => screen.getByText('/nha/co-quan'));
  expect(screen.getByLabelText(/^Tên đơn vị/)).toHaveProperty('value', 'Phòng Thử');
});
