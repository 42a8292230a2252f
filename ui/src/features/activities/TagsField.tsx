import { TagsInput, type TagsInputProps } from '@mantine/core';
import { useState } from 'react';
import { useEntry } from '@/shared/entry/useEntry';
import { foldedFilter } from '@/shared/text/foldedFilter';
import { useSuggestions } from './useSuggestions';

/** More tags than an office tells apart. */
const OFFERED = 300;

interface TagsFieldProps extends Omit<
  TagsInputProps,
  'data' | 'filter' | 'value' | 'onChange' | 'searchValue'
> {
  value: string[];
  onChange: (tags: string[]) => void;
}

/** Tags, found without marks among those in use; new ones may be typed. A tag typed and not yet taken is taken by a save. */
export function TagsField({ value, onChange, ...props }: TagsFieldProps) {
  const inUse = useSuggestions('tag', '', OFFERED);
  const [typed, setTyped] = useState('');
  const ref = useEntry<HTMLInputElement>({
    pending: () => typed.trim() !== '',
    settle: () => {
      const tag = typed.trim();
      setTyped('');
      if (tag !== '' && !value.includes(tag)) onChange([...value, tag]);
      return null;
    },
    reset: () => setTyped(''),
  });
  return (
    <TagsInput
      size="xs"
      {...props}
      ref={ref}
      data={inUse}
      filter={foldedFilter}
      maxDropdownHeight={220}
      value={value}
      onChange={onChange}
      searchValue={typed}
      onSearchChange={setTyped}
    />
  );
}
