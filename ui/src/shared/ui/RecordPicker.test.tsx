import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { matching } from '../text/fold';
import { show } from '@/test/render';
import { settleEntries } from '../entry/entries';
import { type Pick, RecordPicker } from './RecordPicker';

const known: Pick[] = [
  { id: '1', name: 'Cục Đối ngoại Thử' },
  { id: '2', name: 'Sở Văn hóa Thử' },
];

interface FieldProps {
  kind?: 'organisation' | 'person';
  create?: (name: string) => Promise<Pick | null>;
}

function Field({ kind = 'organisation', create }: FieldProps) {
  const [picked, setPicked] = useState<Pick | null>(null);
  return (
    <>
      <RecordPicker
        kind={kind}
        label="Cơ quan"
        value={picked}
        onChange={setPicked}
        search={(text) => Promise.resolve(matching(known, ({ name }) => name, text))}
        create={create}
      />
      <output>{picked?.id ?? 'none'}</output>
    </>
  );
}

describe('RecordPicker', () => {
  it('finds without marks and takes by keyboard', async () => {
    await show(<Field />);
    await userEvent.type(screen.getByLabelText('Cơ quan'), 'doi ngoai');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('1');
    expect(screen.getByLabelText('Cơ quan')).toHaveValue('Cục Đối ngoại Thử');
  });

  it('creates what is not there, and offers it only where it makes sense', async () => {
    const create = vi.fn((name: string) => Promise.resolve({ id: '9', name }));
    await show(<Field create={create} />);
    await userEvent.type(screen.getByLabelText('Cơ quan'), 'Hội Thử');
    await userEvent.click(await screen.findByRole('option', { name: /Tạo mới “Hội Thử”/ }));
    expect(create).toHaveBeenCalledWith('Hội Thử');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('9'));
  });

  it('shows the only one found before it takes it when Enter comes before the answer', async () => {
    await show(<Field />);
    const field = screen.getByLabelText('Cơ quan');
    await userEvent.type(field, 'Văn hóa{Enter}');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    expect(screen.getByRole('status')).toHaveTextContent('none');
    expect(field).toHaveValue('Văn hóa');
    await waitFor(() =>
      expect(screen.getByRole('option')).toHaveAttribute('data-combobox-selected'),
    );
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('2');
  });

  it('chooses nothing for Ctrl+Enter, which saves', async () => {
    const create = vi.fn((name: string) => Promise.resolve({ id: '9', name }));
    await show(<Field create={create} />);
    const field = screen.getByLabelText('Cơ quan');
    for (const name of ['Sở Văn hóa Thử', 'Hội không có Thử']) {
      await userEvent.clear(field);
      await userEvent.type(field, `${name}{Control>}{Enter}{/Control}`);
      await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
      expect(screen.getByRole('status')).toHaveTextContent('none');
      expect(field).toHaveValue(name);
    }
    expect(create).not.toHaveBeenCalled();
  });

  it('takes nobody of several when Enter comes before the answer, but the only one of the name typed', async () => {
    await show(<Field />);
    const field = screen.getByLabelText('Cơ quan');
    await userEvent.type(field, 'thu{Enter}');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
    expect(screen.getByRole('status')).toHaveTextContent('none');
    expect(field).toHaveValue('thu');
    await userEvent.clear(field);
    await userEvent.type(field, 'sở văn hóa thử{Enter}');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('2'));
  });

  it('takes no person unseen, even of the name typed: others may have it', async () => {
    await show(<Field kind="person" />);
    await userEvent.type(screen.getByLabelText('Cơ quan'), 'Sở Văn hóa Thử{Enter}');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    expect(screen.getByRole('status')).toHaveTextContent('none');
  });

  it('leaves the choice alone when what was to be created was taken back', async () => {
    await show(<Field create={() => Promise.resolve(null)} />);
    await userEvent.type(screen.getByLabelText('Cơ quan'), 'Hội Thử');
    await userEvent.click(await screen.findByRole('option', { name: /Tạo mới “Hội Thử”/ }));
    expect(screen.getByRole('status')).toHaveTextContent('none');
  });

  it('keeps text of which nothing is chosen, tells it, and takes it back on Escape', async () => {
    await show(<Field />);
    const field = screen.getByLabelText('Cơ quan');
    await userEvent.type(field, 'xyz');
    await userEvent.tab();
    expect(field).toHaveValue('xyz');
    expect(screen.getByText(/^Chưa chọn mục nào cho “xyz”/)).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('none');
    await userEvent.type(field, '{Escape}');
    expect(field).toHaveValue('');
    expect(screen.queryByText(/^Chưa chọn mục nào/)).toBeNull();
  });

  it('is not saved over while nothing is chosen for what is typed', async () => {
    await show(<Field />);
    await userEvent.type(screen.getByLabelText('Cơ quan'), 'xyz');
    const unread = await act(() => settleEntries(document));
    expect(unread).toHaveLength(1);
    expect(screen.getByLabelText('Cơ quan')).toHaveValue('xyz');
    expect(screen.getByText(/^Chưa chọn mục nào cho “xyz”/)).toBeVisible();
    await userEvent.clear(screen.getByLabelText('Cơ quan'));
    expect(await act(() => settleEntries(document))).toEqual([]);
  });

  it('takes no Enter from an input method that composes', async () => {
    await show(<Field />);
    const field = screen.getByLabelText('Cơ quan');
    await userEvent.type(field, 'so');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    await userEvent.keyboard('{ArrowDown}');
    fireEvent.keyDown(field, { key: 'Enter', code: 'Enter', isComposing: true });
    expect(screen.getByRole('status')).toHaveTextContent('none');
  });
});
