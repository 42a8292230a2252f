import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type DateProblem, officeToday, readPartialDate, writePartialDate } from '../date/partial';
import { useFormat } from '../format/useFormat';
import { isComposing } from '../keys/shortcuts';

interface PartialDateInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'type'> {
  /** Wire form: `2023-11-11`, `2023-11`, `2023`, `unknown`; `''` while nothing is written. */
  value: string;
  onChange: (date: string) => void;
}

/**
 * A date as an officer knows it: a day, a month, a year, or "không rõ". What is typed is read when the field is left;
 * a day shows its weekday, so that a slip is seen. Arrow keys move a day at a time.
 */
export function PartialDateInput({ value, onChange, error, onBlur, ...props }: PartialDateInputProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const written = value === 'unknown' ? t('date.unknownWord') : writePartialDate(value);
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
    const read = readPartialDate(text, officeToday());
    if (read.ok) {
      setProblem(null);
      onChange(read.date);
      // The same date written another way leaves `value` as it was: it is rewritten here.
      setTyped(read.date === 'unknown' ? t('date.unknownWord') : writePartialDate(read.date));
    } else {
      setProblem(read.problem);
    }
  }

  function onKeyDown(event: React.KeyboardEvent<HTMLInputElement>) {
    if (isComposing(event)) return;
    if (event.key === 'Enter') take(typed);
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    const read = readPartialDate(typed === '' ? 'hn' : typed, officeToday());
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
      title={t('date.hint')}
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
