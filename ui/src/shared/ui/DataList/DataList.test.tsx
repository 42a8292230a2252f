import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from '@/test/render';
import { type DataColumn, DataList } from '.';

interface Row {
  id: string;
  name: string;
  year: number | null;
}

const rows: Row[] = [
  { id: 'a', name: 'Đà', year: 2023 },
  { id: 'b', name: 'Anh', year: null },
  { id: 'c', name: 'Dũng', year: 2021 },
];

const columns: DataColumn<Row>[] = [
  { id: 'name', header: 'Tên', cell: ({ name }) => name, sortBy: ({ name }) => name, width: 100 },
  { id: 'year', header: 'Năm', cell: ({ year }) => year, sortBy: ({ year }) => year, width: 80 },
];

function List({ onOpen = () => undefined, onChosen = () => undefined }: Partial<Callbacks>) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return (
    <DataList
      name="test"
      label="Danh sách thử"
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      rowName={({ name }) => name}
      onOpen={onOpen}
      loading={false}
      selection={{
        ids,
        onChange: (next) => {
          setIds(next);
          onChosen([...next]);
        },
      }}
      empty={null}
    />
  );
}

interface Callbacks {
  onOpen: (row: Row) => void;
  onChosen: (ids: string[]) => void;
}

const shown = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('gridcell')[1]?.textContent);

describe('DataList', () => {
  beforeEach(() => localStorage.clear());

  it('sorts as Vietnamese does, with nothing last, and back to the order given', async () => {
    await show(<List />);
    await userEvent.click(screen.getByRole('button', { name: 'Tên' }));
    expect(shown()).toEqual(['Anh', 'Dũng', 'Đà']);
    await userEvent.click(screen.getByRole('button', { name: 'Năm' }));
    expect(shown()).toEqual(['Dũng', 'Đà', 'Anh']);
    await userEvent.click(screen.getByRole('button', { name: 'Năm' }));
    expect(shown()).toEqual(['Đà', 'Dũng', 'Anh']);
    await userEvent.click(screen.getByRole('button', { name: 'Năm' }));
    expect(shown()).toEqual(['Đà', 'Anh', 'Dũng']);
  });

  it('remembers columns and order on this machine', async () => {
    const first = await show(<List />);
    await userEvent.click(screen.getByRole('button', { name: 'Tên' }));
    await userEvent.click(screen.getByRole('button', { name: 'Cột hiển thị' }));
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'Năm' }));
    first.unmount();
    await show(<List />);
    expect(screen.queryByRole('columnheader', { name: 'Năm' })).toBeNull();
    expect(shown()).toEqual(['Anh', 'Dũng', 'Đà']);
  });

  it('is worked by keyboard', async () => {
    const onOpen = vi.fn();
    const onChosen = vi.fn();
    await show(<List onOpen={onOpen} onChosen={onChosen} />);
    screen.getByRole('grid').focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onOpen).toHaveBeenLastCalledWith(rows[1]);
    await userEvent.keyboard(' ');
    expect(onChosen).toHaveBeenLastCalledWith(['b']);
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(onChosen).toHaveBeenLastCalledWith(['b', 'c']);
    await userEvent.keyboard('{Control>}a{/Control}');
    expect(onChosen).toHaveBeenLastCalledWith(['a', 'b', 'c']);
    await userEvent.keyboard('{Escape}');
    expect(onChosen).toHaveBeenLastCalledWith([]);
  });

  it('survives a damaged memory', async () => {
    localStorage.setItem('caunoi.list.test', '{"hidden":');
    await show(<List />);
    expect(shown()).toHaveLength(3);
  });
});
