import { Autocomplete, type AutocompleteProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { SuggestedField } from '@/contract';
import { matching } from '@/shared/text/fold';
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
  // The last answer may be to an earlier text: what does not fit what is typed now is not offered.
  const known = [...new Set([...found, ...(usual ?? [])])].filter((each) => each !== value.trim());
  const offered = matching(known, (each) => each, value);
  return (
    <Autocomplete
      size="xs"
      autoComplete="off"
      {...props}
      value={value}
      data={offered}
      // Chosen above.
      filter={({ options }) => options}
    />
  );
}
