import { Autocomplete, type AutocompleteProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { SuggestedField } from '@/contract';
import { useSuggestions } from './useSuggestions';

interface SuggestedInputProps extends Omit<AutocompleteProps, 'data' | 'filter'> {
  field: SuggestedField;
  value: string;
  /** Offered even where nobody has written them before. */
  usual?: readonly string[];
}

const OFFERED = 8;
const QUIET_MS = 120;

/** A line of text that offers what was written in its place before; anything may be typed. */
export function SuggestedInput({ field, value, usual, ...props }: SuggestedInputProps) {
  const [text] = useDebouncedValue(value.trim(), QUIET_MS);
  const found = useSuggestions(field, text, OFFERED);
  const offered = [...new Set([...found, ...(usual ?? [])])].filter((each) => each !== value.trim());
  return (
    <Autocomplete
      size="xs"
      autoComplete="off"
      {...props}
      value={value}
      data={offered}
      // The program has already chosen what answers.
      filter={({ options }) => options}
    />
  );
}
