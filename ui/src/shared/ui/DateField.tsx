import { useTranslation } from 'react-i18next';
import { addDays, officeToday, type ReadDate, writePartialDate } from '../date/partial';
import { EntryInput, type EntryInputProps } from '../entry/EntryInput';
import { useFormat } from '../format/useFormat';

/** `value` is in wire form; `''` while nothing is written. */
export type DateFieldProps = Omit<EntryInputProps<string>, 'read' | 'write' | 'step' | 'aside'>;

interface ReadingProps extends DateFieldProps {
  /** Reads what was typed; `today` is an ISO day in office time. */
  read: (typed: string, today: string) => ReadDate;
  /** What may be typed, shown when the pointer rests on the field. */
  hint: string;
}

/** Length of a day in wire form. */
const DAY = '2026-01-31'.length;

/**
 * A text field that holds a date. What is typed is read when the field is left; a day shows its weekday, so that a slip is
 * seen. Arrow keys move a day at a time.
 */
export function DateField({ value, read: readDate, hint, ...props }: ReadingProps) {
  const { t } = useTranslation();
  const format = useFormat();

  function write(date: string): string {
    if (date === 'unknown') return t('date.unknownWord');
    return date === 'open' ? t('date.openWord') : writePartialDate(date);
  }

  function read(typed: string) {
    if (typed.trim() === '') return { ok: true, value: '' } as const;
    const date = readDate(typed, officeToday());
    return date.ok
      ? ({ ok: true, value: date.date } as const)
      : ({
          ok: false,
          problem: t(`date.problem.${date.problem.code}`, { ...date.problem }),
        } as const);
  }

  /** A day later or earlier; an empty field begins at today. */
  function step(typed: string, by: 1 | -1): string | null {
    const date = readDate(typed === '' ? 'hn' : typed, officeToday());
    if (!date.ok || date.date.length !== DAY) return null;
    return typed === '' ? date.date : addDays(date.date, by);
  }

  return (
    <EntryInput
      placeholder={t('date.placeholder')}
      aside={value.length === DAY ? <small>{format.weekday(value)}</small> : null}
      rightSectionWidth={76}
      rightSectionPointerEvents="none"
      {...props}
      title={hint}
      value={value}
      write={write}
      read={read}
      step={step}
    />
  );
}
