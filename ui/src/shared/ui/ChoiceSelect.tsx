import { Select, type SelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { foldedFilter } from '../text/foldedFilter';
import { useTypedChoice } from './useTypedChoice';

export interface ChoiceSelectProps<Value extends string> extends Omit<
  SelectProps,
  | 'data'
  | 'value'
  | 'onChange'
  | 'onClear'
  | 'searchable'
  | 'filter'
  | 'searchValue'
  | 'allowDeselect'
  | 'clearable'
  | 'clearButtonProps'
> {
  data: readonly { value: Value; label: string }[];
  /** Null while nothing is chosen. */
  value?: Value | null;
  onChange: (value: Value) => void;
  /** Lets the choice be taken back. */
  onClear?: () => void;
}

/** One of a closed list. */
export function ChoiceSelect<Value extends string>(props: ChoiceSelectProps<Value>) {
  const { data, value, onChange, onClear, error, ...rest } = props;
  const { t } = useTranslation();
  const chosen = data.find((option) => option.value === value)?.label ?? '';
  const { typed, type, problem, field } = useTypedChoice({
    options: data,
    label: ({ label }) => label,
    onTake: (option) => onChange(option.value),
  });

  return (
    <Select
      {...rest}
      {...field}
      data={[...data]}
      searchable
      allowDeselect={false}
      clearable={onClear !== undefined}
      clearButtonProps={{ 'aria-label': t('picker.clear') }}
      selectFirstOptionOnChange
      filter={foldedFilter}
      error={problem ?? error}
      value={value ?? null}
      searchValue={typed ?? chosen}
      onChange={(next) => {
        const option = data.find((each) => each.value === next);
        type(null);
        if (option !== undefined) onChange(option.value);
        else onClear?.();
      }}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
