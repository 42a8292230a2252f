import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { show } from '@/test/render';
import { DateEndInput } from './DateEndInput';

function Field({ onDate, at = '' }: { onDate: (date: string) => void; at?: string }) {
  const [date, setDate] = useState(at);
  return (
    <DateEndInput
      label="Đến"
      value={date}
      onChange={(next) => {
        setDate(next);
        onDate(next);
      }}
    />
  );
}

describe('DateEndInput', () => {
  it.each([
    ['den nay', 'open', 'đến nay'],
    ['nay', 'open', 'đến nay'],
    ['28/2/2025', '2025-02-28', '28/02/2025'],
    ['2025', '2025', '2025'],
    ['kr', 'unknown', 'không rõ'],
  ])('reads %s', async (typed, date, written) => {
    const given: string[] = [];
    await show(<Field onDate={(each) => given.push(each)} />);
    await userEvent.type(screen.getByLabelText('Đến'), typed);
    await userEvent.tab();
    expect(given).toEqual([date]);
    expect(screen.getByLabelText('Đến')).toHaveValue(written);
  });

  it('shows an open end in words, which arrow keys leave alone', async () => {
    const given: string[] = [];
    await show(<Field onDate={(each) => given.push(each)} at="open" />);
    expect(screen.getByLabelText('Đến')).toHaveValue('đến nay');
    await userEvent.type(screen.getByLabelText('Đến'), '{ArrowUp}');
    expect(given).toEqual([]);
  });
});
