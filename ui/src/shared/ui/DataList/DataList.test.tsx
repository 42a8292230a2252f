import { screen, waitFor, within } from '@testing-library/react';
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

  it('chooses what is here, says of how many, and all of them only when asked', async () => {
    const chosen = vi.fn();
    await show(<PagedList onChosen={chosen} />);
    expect(screen.getByText('70 dòng')).toBeInTheDocument();
    screen.getByRole('grid').focus();
    await userEvent.keyboard('{Control>}a{/Control}');
    expect(chosen.mock.lastCall?.[0]).toHaveLength(60);
    expect(screen.getByText('Đã chọn 60 trong 70')).toBeInTheDocument();
    const box = screen.getByRole<HTMLInputElement>('checkbox', {
      name: 'Chọn tất cả dòng đang hiện',
    });
    expect([box.checked, box.indeterminate]).toEqual([false, true]);
    await userEvent.click(screen.getByRole('button', { name: 'Chọn tất cả 70' }));
    await waitFor(() => expect(chosen.mock.lastCall?.[0]).toHaveLength(70));
    expect(screen.getByText('Đã chọn 70')).toBeInTheDocument();
    expect([box.checked, box.indeterminate]).toEqual([true, false]);
  });

  it('goes to the last row of all by End', async () => {
    const opened = vi.fn();
    await show(<PagedList onOpen={opened} />);
    screen.getByRole('grid').focus();
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(screen.getByText('70')).toBeInTheDocument());
    await userEvent.keyboard('{Enter}');
    expect(opened).toHaveBeenCalledWith(expect.objectContaining({ id: 'row-69' }));
  });

  it('drops from the choice what has left the list', async () => {
    const chosen = vi.fn();
    await show(<PagedList onChosen={chosen} />);
    screen.getByRole('grid').focus();
    await userEvent.keyboard('{Control>}a{/Control}');
    await userEvent.click(screen.getByRole('button', { name: 'Bớt dòng' }));
    await waitFor(() => expect(chosen.mock.lastCall?.[0]).toEqual(['row-0', 'row-1']));
  });
});

const longer: Row[] = Array.from({ length: 70 }, (_, i) => ({
  id: `row-${i}`,
  name: `Dòng ${i}`,
  year: i,
}));

const [sixty, seventy, two] = [longer.slice(0, 60), longer, longer.slice(0, 2)];
const shownOf = (here: number) => (here === 60 ? sixty : here === 70 ? seventy : two);

/** A list of seventy rows of which sixty are here until the others are asked for. */
function PagedList({ onOpen = () => undefined, onChosen = () => undefined }: Partial<Callbacks>) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [here, setHere] = useState(60);
  return (
    <>
      <button type="button" onClick={() => setHere(2)}>
        Bớt dòng
      </button>
      <output>{here}</output>
      <DataList
        name="paged"
        label="Danh sách thử"
        columns={columns}
        rows={shownOf(here)}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        onOpen={onOpen}
        loading={false}
        order={{ sort: { column: 'name', descending: false }, onChange: () => undefined }}
        more={{ exist: here === 60, load: () => setHere(70), total: { count: 70, orMore: false } }}
        bulk={<span />}
        selection={{
          ids,
          onChange: (next) => {
            setIds(next);
            onChosen([...next]);
          },
        }}
        empty={null}
      />
    </>
  );
}
