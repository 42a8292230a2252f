import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CountrySelect } from '@/shared/ui/CountrySelect';
import styles from './PartnerSearch.module.css';

interface Narrowing {
  text?: string;
  country?: string;
}

interface PartnerSearchProps {
  /** What can be typed here. */
  label: string;
  filters: Narrowing;
  onChange: (changed: Narrowing) => void;
  /** Whether anything is left out of the list. */
  narrowed: boolean;
  onClear: () => void;
  /** Further filters. */
  children?: ReactNode;
}

const QUIET_MS = 90;

/** Search as one types, and the country a list of partners is narrowed to. */
export function PartnerSearch({ label, filters, onChange, narrowed, onClear, children }: PartnerSearchProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(filters.text ?? '');
  const [sought, setSought] = useState(filters.text ?? '');
  if (sought !== (filters.text ?? '')) {
    // The text was changed elsewhere: by "Bỏ lọc", or by going back.
    setSought(filters.text ?? '');
    setTyped(filters.text ?? '');
  }
  const search = useDebouncedCallback((text: string) => {
    setSought(text);
    onChange({ text });
  }, QUIET_MS);

  return (
    <>
      <TextInput
        className={styles.search}
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
      {children}
      <CountrySelect
        className={styles.country}
        aria-label={t('field.country')}
        placeholder={t('partners.anyCountry')}
        clearable
        clearButtonProps={{ 'aria-label': t('picker.clear') }}
        value={filters.country ?? null}
        onChange={(country) => onChange({ country: country ?? '' })}
      />
      {narrowed ? (
        <Button variant="subtle" onClick={onClear}>
          {t('list.clearFilters')}
        </Button>
      ) : null}
    </>
  );
}
