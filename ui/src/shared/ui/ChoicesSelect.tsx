import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { foldedFilter } from '../text/foldedFilter';
import { useTypedChoice } from './useTypedChoice';

interface ChoicesSelectProps extends Omit<
  MultiSelectProps,
  'data' | 'value' | 'onChange' | 'searchable' | 'filter' | 'searchValue'
> {
  data: readonly { value: string; label: string }[];
  value: readonly string[];
  onChange: (values: string[]) => void;
}

/** Any number of a closed list. */
export function ChoicesSelect({ data, value, onChange, error, ...rest }: ChoicesSelectProps) {
  const { typed, type, problem, field } = useTypedChoice({
    options: data.filter((option) => !value.includes(option.value)),
    label: ({ label }) => label,
    onTake: (option) => onChange([...value, option.value]),
  });

  return (
    <MultiSelect
      size="xs"
      {...rest}
      {...field}
      data={[...data]}
      searchable
      filter={foldedFilter}
      error={problem ?? error}
      value={[...value]}
      searchValue={typed ?? ''}
      onChange={(values) => {
        type(null);
        onChange(values);
      }}
    />
  );
}
