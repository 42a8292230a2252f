import { TagsInput, type TagsInputProps } from '@mantine/core';
import { foldedFilter } from '@/shared/text/foldedFilter';
import { useSuggestions } from './useSuggestions';

/** More tags than an office tells apart. */
const OFFERED = 300;

/** Tags, found without marks among those in use; new ones may be typed. */
export function TagsField(props: Omit<TagsInputProps, 'data' | 'filter'>) {
  const inUse = useSuggestions('tag', '', OFFERED);
  return (
    <TagsInput size="xs" {...props} data={inUse} filter={foldedFilter} maxDropdownHeight={220} />
  );
}
