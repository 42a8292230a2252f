import { TextInput, type TextInputProps } from '@mantine/core';
import { isComposing } from '../keys/shortcuts';
import { UNREAD } from './entries';
import { type Reading, useEntryText } from './useEntryText';

export interface EntryInputProps<Value> extends Omit<
  TextInputProps,
  'value' | 'onChange' | 'defaultValue' | 'type' | 'ref' | 'step'
> {
  value: Value;
  onChange: (value: Value) => void;
  /** The value as it is shown. */
  write: (value: Value) => string;
  /** Reads what was typed. */
  read: (typed: string) => Reading<Value>;
  /** What follows from text that cannot be read, said after what is wrong with it. */
  consequence?: string;
  /** Shown at the end of the field while its text can be read. */
  aside?: React.ReactNode;
  /** The value one step on, for arrow up (1) and arrow down (-1); null where there is none. */
  step?: (typed: string, by: 1 | -1) => Value | null;
}

/** A text field that holds a value. What is typed is read when the field is left, on Enter, and before its form is saved. */
export function EntryInput<Value>(props: EntryInputProps<Value>) {
  const { value, onChange, write, read, step, aside, consequence, error, onBlur, ...rest } = props;
  const { ref, text, problem, type, settle, give } = useEntryText({ value, onChange, write, read });

  function onKeyDown(event: React.KeyboardEvent<HTMLInputElement>) {
    if (isComposing(event)) return;
    if (event.key === 'Enter') settle();
    if (step === undefined || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const next = step(text, event.key === 'ArrowUp' ? 1 : -1);
    if (next === null) return;
    event.preventDefault();
    give(next);
  }

  return (
    <TextInput
      autoComplete="off"
      rightSection={problem === null ? aside : null}
      {...rest}
      {...(problem === null ? {} : { [UNREAD]: '' })}
      ref={ref}
      error={problem === null ? error : [problem, consequence].filter(Boolean).join(' ')}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={(event) => {
        settle();
        onBlur?.(event);
      }}
      onKeyDown={onKeyDown}
    />
  );
}
