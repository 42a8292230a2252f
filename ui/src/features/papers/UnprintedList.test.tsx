import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { UnprintedCharacters } from '@/contract';
import { show } from '@/test/render';
import { UnprintedList } from './UnprintedList';

const ACTIVITY = '0190a0c0-0000-7000-8000-000000000001';
const SOURCE = '0190a0c0-0000-7000-8000-000000000002';

const UNPRINTED: UnprintedCharacters[] = [
  {
    characters: '한 (U+D55C)',
    path: 'blocks[2]',
    excerpt: 'Gặp đoàn 한국',
    line: '',
    records: [
      { table: 'activity', id: ACTIVITY, name: 'Gặp đoàn 한국' },
      { table: 'source', id: SOURCE, name: 'Báo 한국' },
    ],
  },
];

describe('UnprintedList', () => {
  it('names each character with its words and opens the records that have a page', async () => {
    const open = vi.fn();
    await show(<UnprintedList unprinted={UNPRINTED} open={open} />);
    expect(screen.getByText('한 (U+D55C): “Gặp đoàn 한국”')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Báo 한국' })).toBeNull();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Gặp đoàn 한국' }));
    expect(open).toHaveBeenCalledExactlyOnceWith({ table: 'activity', open: ACTIVITY });
  });
});
