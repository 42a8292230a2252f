import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { Notifications } from '@mantine/notifications';
import userEvent from '@testing-library/user-event';
import { useMemo, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { show } from '@/test/render';
import { AmountInput } from '../ui/AmountInput';
import { CountInput } from '../ui/CountInput';
import { DateEndInput } from '../ui/DateEndInput';
import { PartialDateInput } from '../ui/PartialDateInput';
import { type SheetColumn, SheetGrid, useSheetColumns } from '../ui/SheetGrid';
import { useEntryGuard } from './useEntryGuard';

interface Row {
  id: string;
  day: string;
  time: string;
  count: number | null;
  sum: string | null;
}

interface Values {
  date: string;
  end: string;
  count: number | null;
  sum: string;
  row: Row;
}

const KEPT: Values = {
  date: '2026-06-01',
  end: 'open',
  count: 30,
  sum: '1250000',
  row: { id: 'r', day: '2026-06-02', time: '07:30', count: 4, sum: '99.50' },
};

/** A form with a field of each kind, the sheet on a tab that is not shown. */
function Form({ onSave, from = KEPT }: { onSave: (values: Values) => void; from?: Values }) {
  const [values, setValues] = useState(from);
  const [tab, setTab] = useState('one');
  const { root, guard, reset } = useEntryGuard<HTMLFormElement>({
    reveal: (field) => setTab(field.closest<HTMLElement>('[data-tab]')?.dataset['tab'] ?? 'one'),
  });
  const set = (fields: Partial<Values>) => setValues((before) => ({ ...before, ...fields }));
  const make = useSheetColumns();
  const columns = useMemo((): SheetColumn<Row>[] => {
    const of = <Key extends keyof Row>(id: Key) => ({
      id,
      header: id,
      width: 90,
      get: (row: Row) => row[id],
      set: (row: Row, value: Row[Key]): Row => ({ ...row, [id]: value }),
    });
    return [
      make.date<Row>(of('day')),
      make.time<Row>(of('time')),
      make.number<Row>(of('count')),
      make.amount<Row>(of('sum')),
    ];
  }, [make]);
  return (
    <form ref={root}>
      <section data-tab="one" hidden={tab !== 'one'}>
        <PartialDateInput label="Ngày" value={values.date} onChange={(date) => set({ date })} />
        <DateEndInput label="Đến" value={values.end} onChange={(end) => set({ end })} />
        <CountInput
          label="Số người"
          most={100}
          value={values.count}
          onChange={(count) => set({ count })}
        />
        <AmountInput label="Số tiền" value={values.sum} onChange={(sum) => set({ sum })} />
      </section>
      <section data-tab="two" hidden={tab !== 'two'}>
        <SheetGrid
          label="Bảng"
          columns={columns}
          rows={[values.row]}
          rowId={({ id }) => id}
          onChange={([row]) => {
            if (row !== undefined) set({ row });
          }}
        />
      </section>
      <button type="button" onClick={() => guard(() => onSave(values))}>
        Lưu
      </button>
      <button type="button" onClick={() => set({ date: '2027-01-01' })}>
        Đổi từ ngoài
      </button>
      <button type="button" onClick={reset}>
        Bỏ
      </button>
      <button type="button" onClick={() => setTab('one')}>
        Trang một
      </button>
    </form>
  );
}

const FIELDS = [
  ['Ngày', '31/02/2026'],
  ['Đến', '31/11/2026'],
  ['Số người', '12a'],
  ['Số người', '2.5'],
  ['Số người', '101'],
  ['Số tiền', 'một triệu'],
  ['day, dòng 1', '31/06/2026'],
  ['time, dòng 1', '25:00'],
  ['count, dòng 1', 'vài'],
  ['sum, dòng 1', '1,2,3'],
] as const;

describe('a form with fields that read what is typed', () => {
  it.each(FIELDS)('is not saved over “%s” that says %s, and goes there', async (name, wrong) => {
    const onSave = vi.fn();
    await show(<Form onSave={onSave} />);
    const field = screen.getByLabelText(name);
    fireEvent.change(field, { target: { value: wrong } });
    // By a key, as it were: the field has not been left.
    fireEvent.click(screen.getByText('Trang một'));
    fireEvent.click(screen.getByText('Lưu'));
    expect(onSave).not.toHaveBeenCalled();
    expect(field).toHaveValue(wrong);
    expect(field).toHaveAttribute('aria-invalid', 'true');
    await waitFor(() => expect(field).toHaveFocus());
    expect(field.closest('section')).toBeVisible();
    // A second try saves nothing either.
    fireEvent.click(screen.getByText('Lưu'));
    expect(onSave).not.toHaveBeenCalled();
  });

  it.each([
    ['Ngày', '5/7/2026', { date: '2026-07-05' }],
    ['Số người', '45', { count: 45 }],
    ['Số tiền', '2.000.000', { sum: '2000000' }],
    ['time, dòng 1', '8h15', { row: { ...KEPT.row, time: '08:15' } }],
  ])(
    'is saved with what stands in “%s” though the field was not left',
    async (name, typed, changed) => {
      const onSave = vi.fn<(values: Values) => void>();
      await show(<Form onSave={onSave} />);
      fireEvent.change(screen.getByLabelText(name), { target: { value: typed } });
      fireEvent.click(screen.getByText('Lưu'));
      // The form's state answers to the next press at the latest.
      fireEvent.click(screen.getByText('Lưu'));
      expect(onSave.mock.lastCall?.[0]).toEqual({ ...KEPT, ...changed });
    },
  );

  it('keeps the red text when the value changes elsewhere, until it is changed or given up', async () => {
    const onSave = vi.fn<(values: Values) => void>();
    await show(<Form onSave={onSave} />);
    const field = screen.getByLabelText('Ngày');
    fireEvent.change(field, { target: { value: '31/02/2026' } });
    fireEvent.blur(field);
    fireEvent.click(screen.getByText('Đổi từ ngoài'));
    expect(field).toHaveValue('31/02/2026');
    expect(screen.getByText('Tháng 02/2026 không có ngày 31.')).toBeVisible();
    fireEvent.click(screen.getByText('Lưu'));
    expect(onSave).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('Bỏ'));
    expect(field).toHaveValue('01/01/2027');
    expect(field).not.toHaveAttribute('aria-invalid', 'true');
    fireEvent.click(screen.getByText('Lưu'));
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('names every text that could not be read when the form is left', async () => {
    function Place() {
      const [open, setOpen] = useState(true);
      return (
        <>
          <button type="button" onClick={() => setOpen(false)}>
            Đi
          </button>
          <Notifications />
          {open ? <Form onSave={vi.fn()} /> : null}
        </>
      );
    }
    await show(<Place />);
    for (const [name, wrong] of [
      ['Ngày', '31/09/2026'],
      ['Số người', 'vài'],
    ] as const) {
      fireEvent.change(screen.getByLabelText(name), { target: { value: wrong } });
      fireEvent.blur(screen.getByLabelText(name));
    }
    fireEvent.click(screen.getByText('Đi'));
    expect(
      await screen.findByText(/“31\/09\/2026” \(ô “Ngày”\); “vài” \(ô “Số người”\)/),
    ).toBeVisible();
  });

  it('takes the mended text', async () => {
    const onSave = vi.fn<(values: Values) => void>();
    await show(<Form onSave={onSave} />);
    const field = screen.getByLabelText('Ngày');
    await userEvent.clear(field);
    await userEvent.type(field, '31/02/2026');
    fireEvent.click(screen.getByText('Lưu'));
    await userEvent.clear(field);
    await userEvent.type(field, '28/02/2026');
    await userEvent.tab();
    fireEvent.click(screen.getByText('Lưu'));
    expect(onSave.mock.lastCall?.[0].date).toBe('2026-02-28');
  });

  it('does not read a count out of other text', async () => {
    const onSave = vi.fn<(values: Values) => void>();
    await show(<Form onSave={onSave} />);
    const field = screen.getByLabelText('Số người');
    await userEvent.clear(field);
    await userEvent.type(field, '4o');
    await userEvent.tab();
    expect(field).toHaveValue('4o');
    act(() => screen.getByText('Lưu').click());
    expect(onSave).not.toHaveBeenCalled();
  });
});
