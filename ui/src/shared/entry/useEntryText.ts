import { type RefCallback, useState } from 'react';
import { useEntry } from './useEntry';

/** What a text means, or in words why it means nothing. */
export type Reading<Value> = { ok: true; value: Value } | { ok: false; problem: string };

interface EntryTextOptions<Value> {
  value: Value;
  onChange: (value: Value) => void;
  /** The value as it is shown. */
  write: (value: Value) => string;
  /** Reads what was typed. */
  read: (typed: string) => Reading<Value>;
}

interface EntryText<Value, Field extends HTMLElement> {
  ref: RefCallback<Field>;
  /** What the field shows. */
  text: string;
  /** Why the text cannot be read; null while it can be, or while it is being typed. */
  problem: string | null;
  type: (text: string) => void;
  /** Reads what is typed; returns why it cannot be read, or null. */
  settle: () => string | null;
  /** Takes a value in place of what is typed. */
  give: (value: Value) => void;
}

/**
 * The text of a field that holds a value. What is typed is read when `settle` is called. Text that cannot be read stays until
 * it is changed here or reset: a value that comes from outside in the meantime does not replace it.
 */
export function useEntryText<Value, Field extends HTMLElement = HTMLInputElement>({
  value,
  onChange,
  write,
  read,
}: EntryTextOptions<Value>): EntryText<Value, Field> {
  const written = write(value);
  /** What is typed and not yet taken. */
  const [typed, setTyped] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  /** What was given to `onChange`, shown until the value answers. */
  const [given, setGiven] = useState<{ text: string; over: string } | null>(null);
  if (given !== null && given.over !== written) setGiven(null);

  const reading = failed && typed !== null ? read(typed) : null;
  const problem = reading === null || reading.ok ? null : reading.problem;

  function reset() {
    setTyped(null);
    setFailed(false);
    setGiven(null);
  }

  function give(next: Value) {
    setTyped(null);
    setFailed(false);
    setGiven({ text: write(next), over: written });
    onChange(next);
  }

  function settle(): string | null {
    if (typed === null) return null;
    const now = read(typed);
    if (now.ok) {
      give(now.value);
      return null;
    }
    setFailed(true);
    return now.problem;
  }

  return {
    ref: useEntry<Field>({ pending: () => typed !== null && !failed, settle, reset }),
    text: typed ?? given?.text ?? written,
    problem,
    type: (text) => {
      setTyped(text);
      setFailed(false);
    },
    settle,
    give,
  };
}
