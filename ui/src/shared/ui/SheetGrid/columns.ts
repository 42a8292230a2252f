import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { readClockTime, writeClockTime } from '../../date/clock';
import { officeToday, readPartialDate } from '../../date/partial';
import { readAmount } from '../../format/amount';
import { type Bounds, MOST_COUNTED, readCount } from '../../format/count';
import { useFormat } from '../../format/useFormat';
import { Problem, type SheetColumn } from './sheet';

/** One field of a row as a column has it. */
interface Field<Row, Value> {
  id: string;
  header: string;
  width: SheetColumn<Row>['width'];
  get: (row: Row) => Value;
  set: (row: Row, value: Value) => Row;
  lang?: string | undefined;
}

interface Choices<Value extends string> {
  label: (value: Value) => string;
  options: readonly { value: Value; label: string }[];
}

/** A record by its name, and what tells it from another of that name. */
interface Named {
  id: string;
  name: string;
  detail?: string;
}

/** Names as they are chosen by: those of several records with what tells them apart. */
function toldApart(names: readonly Named[]): { id: string; label: string }[] {
  const each = names.filter(({ id }, at) => names.findIndex((other) => other.id === id) === at);
  return each.map(({ id, name, detail = '' }) => {
    const namesakes = each.filter((other) => other.name === name);
    if (namesakes.length === 1) return { id, label: name };
    const unclear = namesakes.some((other) => other.id !== id && (other.detail ?? '') === detail);
    const place = unclear ? `${namesakes.findIndex((other) => other.id === id) + 1}` : '';
    return { id, label: `${name} (${[detail, place].filter((part) => part !== '').join(', ')})` };
  });
}

/** Makes columns of the kinds of values that records hold, with the words for what makes no sense in them. */
export function useSheetColumns() {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const column = <Row>(
      { id, header, width, lang }: Omit<Field<Row, never>, 'get' | 'set'>,
      rest: Omit<SheetColumn<Row>, 'id' | 'header' | 'width' | 'lang'>,
    ): SheetColumn<Row> => ({
      id,
      header,
      width,
      ...(lang === undefined ? {} : { lang }),
      ...rest,
    });
    const none = (text: string) => new Problem(t('sheet.noSuch', { text }));

    return {
      /** Free text. */
      text: <Row>(field: Field<Row, string>) =>
        column<Row>(field, { read: field.get, write: (row, text) => field.set(row, text) }),

      /** What is only read. */
      shown: <Row>(field: Omit<Field<Row, string>, 'set'>) =>
        column<Row>(field, { read: field.get }),

      /** One of a closed list; `unsaid` is the term that an empty cell stands for. */
      term: <Row, Value extends string>(
        terms: Choices<Value>,
        field: Field<Row, Value>,
        unsaid?: Value,
      ) =>
        column<Row>(field, {
          options: terms.options.map(({ label }) => label),
          read: (row) => (field.get(row) === unsaid ? '' : terms.label(field.get(row))),
          write: (row, text) => {
            if (unsaid !== undefined && text.trim() === '') return field.set(row, unsaid);
            const found = terms.options.find(({ label }) => label === text)?.value;
            return found === undefined ? none(text) : field.set(row, found);
          },
        }),

      /** One of some records by name, or none. */
      choice: <Row>(names: readonly Named[], field: Field<Row, string | null>) => {
        const labels = toldApart(names);
        return column<Row>(field, {
          options: labels.map(({ label }) => label),
          read: (row) => labels.find(({ id }) => id === field.get(row))?.label ?? '',
          write: (row, text) => {
            if (text.trim() === '') return field.set(row, null);
            const found = labels.find(({ label }) => label === text);
            if (found !== undefined) return field.set(row, found.id);
            const several = names.some(({ name }) => name === text);
            return several ? new Problem(t('sheet.several', { text })) : none(text);
          },
        });
      },

      /** A date as exactly as it is known. */
      date: <Row>(field: Field<Row, string>) =>
        column<Row>(field, {
          read: (row) => (isUnknown(field.get(row)) ? '' : format.date(field.get(row))),
          write: (row, text) => {
            if (text.trim() === '') return field.set(row, 'unknown');
            const read = readPartialDate(text, officeToday());
            return read.ok
              ? field.set(row, read.date)
              : new Problem(t(`date.problem.${read.problem.code}`, { ...read.problem }));
          },
        }),

      /** A time of day. */
      time: <Row>(field: Field<Row, string>) =>
        column<Row>(field, {
          read: (row) => writeClockTime(field.get(row)),
          write: (row, text) => {
            const time = readClockTime(text);
            return time === null ? new Problem(t('sheet.noTime', { text })) : field.set(row, time);
          },
        }),

      /** A whole number from `least` to `most`, or nothing. */
      number: <Row>(field: Field<Row, number | null>, { least = 0, most }: Partial<Bounds> = {}) =>
        column<Row>(field, {
          read: (row) => String(field.get(row) ?? ''),
          write: (row, text) => {
            if (text.trim() === '') return field.set(row, null);
            const number = readCount(text, { least, most: most ?? MOST_COUNTED });
            if (number !== null) return field.set(row, number);
            return new Problem(
              most === undefined
                ? t('sheet.noNumber', { text })
                : t('sheet.notWithin', { text, least, most }),
            );
          },
        }),

      /** A sum of money, or nothing. */
      amount: <Row>(field: Field<Row, string | null>) =>
        column<Row>(field, {
          read: (row) => {
            const amount = field.get(row);
            return amount === null ? '' : format.amount(amount);
          },
          write: (row, text) => {
            if (text.trim() === '') return field.set(row, null);
            const amount = readAmount(text);
            return amount === null
              ? new Problem(t('activity.costs.badAmount'))
              : field.set(row, amount);
          },
        }),
    };
  }, [t, format]);
}

function isUnknown(date: string): boolean {
  return date === '' || date === 'unknown';
}
