import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';

interface SearchFieldProps {
  /** What can be typed here. */
  label: string;
  /** What the list is narrowed to. */
  text: string;
  onSearch: (text: string) => void;
  className?: string | undefined;
}

const QUIET_MS = 90;

/**
 * Narrows a list as one types, a moment after the last letter. The field keeps its own text: what it searched for comes back
 * as `text` a moment later, when more may have been typed or composed, and is not written over that.
 */
export function SearchField({ label, text, onSearch, className }: SearchFieldProps) {
  const [typed, setTyped] = useState(text);
  const [seen, setSeen] = useState(text);
  /** What was searched for and has not come back yet. */
  const [sent, setSent] = useState<readonly string[]>([]);
  if (text !== seen) {
    setSeen(text);
    const answered = sent.lastIndexOf(text);
    setSent(answered === -1 ? [] : sent.slice(answered + 1));
    // Changed elsewhere: by "Bỏ lọc", or by going back.
    if (answered === -1) setTyped(text);
  }
  const search = useDebouncedCallback((next: string) => {
    setSent((before) => [...before, next]);
    onSearch(next);
  }, QUIET_MS);

  return (
    <TextInput
      className={className}
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={15} aria-hidden />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
    />
  );
}
