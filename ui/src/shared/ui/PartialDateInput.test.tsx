import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { show } from '@/test/render';
import { PartialDateInput } from './PartialDateInput';

function Field({ onDate, at = '' }: { onDate: (date: string) => void; at?: string }) {
  const [date, setDate] = useState(at);
  return (
    <PartialDateInput
      label="Ngày"
      value={date}
      onChange={(next) => {
        setDate(next);
        onDate(next);
      }}
    />
  );
}

describe('PartialDateInput', () => {
  it.each([
    ['5/1/2026', '2026-01-05', '05/01/2026'],
    ['10/2025', '2025-10', '10/2025'],
    ['2025', '2025', '2025'],
    ['khong ro', 'unknown', 'không rõ'],
  ])('reads %s', async (typed, date, written) => {
    const given: string[] = [];
    await show(<Field onDate={(each) => given.push(each)} />);
    await userEvent.type(screen.getByLabelText('Ngày'), typed);
    await userEvent.tab();
    expect(given).toEqual([date]);
    expect(screen.getByLabelText('Ngày')).toHaveValue(written);
  });

  it('says why month-first text is no date, and keeps the text and the old value', async () => {
    const given: string[] = [];
    await show(<Field onDate={(each) => given.push(each)} />);
    await userEvent.type(screen.getByLabelText('Ngày'), '13/25/2025');
    await userEvent.tab();
    expect(
      screen.getByText('Không có tháng 25. Ngày ghi theo thứ tự ngày/tháng/năm.'),
    ).toBeVisible();
    expect(screen.getByLabelText('Ngày')).toHaveValue('13/25/2025');
    expect(given).toEqual([]);
  });

  it('shows the weekday and moves by arrow keys', async () => {
    await show(<Field onDate={() => undefined} at="2023-11-11" />);
    expect(screen.getByText('Thứ Bảy')).toBeVisible();
    await userEvent.type(screen.getByLabelText('Ngày'), '{ArrowUp}');
    expect(screen.getByLabelText('Ngày')).toHaveValue('12/11/2023');
  });

  it('forgets the date when emptied', async () => {
    const given: string[] = [];
    await show(<Field onDate={(each) => given.push(each)} at="2023" />);
    await userEvent.clear(screen.getByLabelText('Ngày'));
    await userEvent.tab();
    expect(given).toEqual(['']);
  });
});
