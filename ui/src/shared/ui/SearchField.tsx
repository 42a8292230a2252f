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

/** Narrows a list as one types, a moment after the last letter. */
export function SearchField({ label, text, onSearch, className }: SearchFieldProps) {
  const [typed, setTyped] = useState(text);
  const [sought, setSought] = useState(text);
  if (sought !== text) {
    // The text was changed elsewhere: by "Bỏ lọc", or by going back.
    setSought(text);
    setTyped(text);
  }
  const search = useDebouncedCallback((next: string) => {
    setSought(next);
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
