import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { officeToday, readPartialDate } from '../../date/partial';
import { readTime } from '../../date/time';
import { useFormat } from '../../format/useFormat';
import { Problem, type SheetColumn } from './sheet';

/** What a column is called and how wide it is. */
type Head = Pick<SheetColumn<unknown>, 'id' | 'header' | 'width' | 'lang'>;

/** How a column reads its value from a row and puts one in its place. */
interface Lens<Row, Value> {
  get: (row: Row) => Value;
  set: (row: Row, value: Value) => Row;
}

/** One of a closed list, as a cell shows it. */
interface Choice<Value> {
  value: Value;
  label: string;
}

/** Columns of the usual kinds: words, dates, times of day, whole numbers, one of a closed list. */
export function useCells() {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => ({
      text: <Row>(head: Head, { get, set }: Lens<Row, string>): SheetColumn<Row> => ({
        ...head,
        read: get,
        write: set,
      }),
      date: <Row>(head: Head, { get, set }: Lens<Row, string>): SheetColumn<Row> => ({
        ...head,
        read: (row) => (get(row) === 'unknown' ? '' : format.date(get(row))),
        write: (row, text) => {
          if (text === '') return set(row, 'unknown');
          const read = readPartialDate(text, officeToday());
          return read.ok
            ? set(row, read.date)
            : new Problem(t(`date.problem.${read.problem.code}`, { ...read.problem }));
        },
      }),
      time: <Row>(head: Head, { get, set }: Lens<Row, string>): SheetColumn<Row> => ({
        ...head,
        read: (row) => (get(row) === 'unknown' ? '' : get(row)),
        write: (row, text) => {
          const time = readTime(text);
          return time === null ? new Problem(t('sheet.noTime', { text })) : set(row, time);
        },
      }),
      /** A whole number from `least` to `most`; an empty cell is null. */
      number: <Row>(
        head: Head,
        { get, set }: Lens<Row, number | null>,
        { least = 0, most }: { least?: number; most?: number } = {},
      ): SheetColumn<Row> => ({
        ...head,
        read: (row) => String(get(row) ?? ''),
        write: (row, text) => {
          if (text.trim() === '') return set(row, null);
          const number = /^-?\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
          if (number >= least && (most === undefined || number <= most)) return set(row, number);
          return new Problem(
            most === undefined ? t('sheet.noNumber', { text }) : t('sheet.notWithin', { text, least, most }),
          );
        },
      }),
      /** One of a closed list; what stands for none, where there is such a choice, is among the choices. */
      choice: <Row, Value>(
        head: Head,
        choices: readonly Choice<Value>[],
        { get, set }: Lens<Row, Value>,
      ): SheetColumn<Row> => ({
        ...head,
        options: choices.map(({ label }) => label),
        read: (row) => choices.find(({ value }) => value === get(row))?.label ?? '',
        write: (row, text) => {
          const found = choices.find(({ label }) => label === text);
          return found === undefined ? new Problem(t('sheet.noSuchChoice', { text })) : set(row, found.value);
        },
      }),
    }),
    [t, format],
  );
}
