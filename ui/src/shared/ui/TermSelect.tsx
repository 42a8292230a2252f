import { Select, type SelectProps } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntry } from '../entry/useEntry';
import { isComposing } from '../keys/shortcuts';
import { matching } from '../text/fold';
import { foldedFilter } from '../text/foldedFilter';

interface TermSelectProps<Value extends string> extends Omit<
  SelectProps,
  'data' | 'value' | 'onChange' | 'searchable' | 'filter' | 'searchValue'
> {
  data: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/**
 * One of a closed list, found without marks: a few letters, then Enter or Tab takes the first that matches. What was typed
 * decides, not what the list has had time to highlight, so that fast fingers on a slow machine get what they typed.
 */
export function TermSelect<Value extends string>({
  data,
  value,
  onChange,
  ...props
}: TermSelectProps<Value>) {
  const chosen = data.find((option) => option.value === value)?.label ?? '';
  const [typed, setTyped] = useState<string | null>(null);

  /** Takes the first that matches what is typed; false where none does. */
  function takeFirst(): boolean {
    const first = typed === null ? undefined : matching(data, ({ label }) => label, typed)[0];
    if (first === undefined) return false;
    setTyped(null);
    onChange(first.value);
    return true;
  }

  const { t } = useTranslation();
  const field = useEntry<HTMLInputElement>({
    pending: () => typed !== null && typed.trim() !== '',
    settle: () => {
      if (typed === null || typed.trim() === '' || takeFirst()) return null;
      return t('picker.unchosen', { text: typed.trim() });
    },
    reset: () => setTyped(null),
  });

  function onKeyDown(event: React.KeyboardEvent) {
    if (isComposing(event) || typed === null || typed.trim() === '') return;
    if (event.key === 'Enter' || event.key === 'Tab') takeFirst();
  }

  return (
    <Select
      {...props}
      ref={field}
      data={[...data]}
      searchable
      allowDeselect={false}
      selectFirstOptionOnChange
      filter={foldedFilter}
      value={value}
      searchValue={typed ?? chosen}
      onSearchChange={(text) => setTyped(text === chosen ? null : text)}
      onChange={(next) => {
        const option = data.find((each) => each.value === next);
        setTyped(null);
        if (option !== undefined) onChange(option.value);
      }}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => setTyped(null)}
      onKeyDown={onKeyDown}
    />
  );
}
