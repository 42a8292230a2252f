import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type DateProblem, officeToday, type ReadDate, writePartialDate } from '../date/partial';
import { useFormat } from '../format/useFormat';
import { isComposing } from '../keys/shortcuts';

export interface DateFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'type'> {
  /** Wire form; `''` while nothing is written. */
  value: string;
  onChange: (date: string) => void;
}

interface ReadingProps extends DateFieldProps {
  /** Reads what was typed; `today` is an ISO day in office time. */
  read: (typed: string, today: string) => ReadDate;
  /** What may be typed, shown when the pointer rests on the field. */
  hint: string;
}

/**
 * A text field that holds a date. What is typed is read when the field is left; a day shows its weekday, so that a slip is
 * seen. Arrow keys move a day at a time.
 */
export function DateField({ value, onChange, error, onBlur, read: readDate, hint, ...props }: ReadingProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const write = (date: string) => {
    if (date === 'unknown') return t('date.unknownWord');
    return date === 'open' ? t('date.openWord') : writePartialDate(date);
  };
  const written = write(value);
  const [typed, setTyped] = useState(written);
  const [problem, setProblem] = useState<DateProblem | null>(null);

  // A date given from outside replaces what was typed.
  const [shownFor, setShownFor] = useState(written);
  if (written !== shownFor) {
    setShownFor(written);
    setTyped(written);
    setProblem(null);
  }

  function take(text: string) {
    if (text.trim() === '') {
      setProblem(null);
      onChange('');
      return;
    }
    const read = readDate(text, officeToday());
    if (read.ok) {
      setProblem(null);
      onChange(read.date);
      // The same date written another way leaves `value` as it was: it is rewritten here.
      setTyped(write(read.date));
    } else {
      setProblem(read.problem);
    }
  }

  function onKeyDown(event: React.KeyboardEvent<HTMLInputElement>) {
    if (isComposing(event)) return;
    if (event.key === 'Enter') take(typed);
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    const read = readDate(typed === '' ? 'hn' : typed, officeToday());
    if (!read.ok || read.date.length !== 10) return;
    event.preventDefault();
    onChange(typed === '' ? read.date : addDays(read.date, event.key === 'ArrowUp' ? 1 : -1));
  }

  const shown = problem === null ? error : t(`date.problem.${problem.code}`, { ...problem });
  return (
    <TextInput
      placeholder={t('date.placeholder')}
      rightSection={
        problem === null && value.length === 10 ? <small>{format.weekday(value)}</small> : undefined
      }
      rightSectionWidth={76}
      rightSectionPointerEvents="none"
      autoComplete="off"
      {...props}
      title={hint}
      error={shown}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={(event) => {
        take(typed);
        onBlur?.(event);
      }}
      onKeyDown={onKeyDown}
    />
  );
}
