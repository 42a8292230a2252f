import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CountrySelect } from '@/shared/ui/CountrySelect';
import { SearchField } from '@/shared/ui/SearchField';
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

/** Search as one types, and the country a list of partners is narrowed to. */
export function PartnerSearch({
  label,
  filters,
  onChange,
  narrowed,
  onClear,
  children,
}: PartnerSearchProps) {
  const { t } = useTranslation();
  return (
    <>
      <SearchField
        className={styles.search}
        label={label}
        text={filters.text ?? ''}
        onSearch={(text) => onChange({ text })}
      />
      {children}
      <CountrySelect
        className={styles.country}
        aria-label={t('field.country')}
        placeholder={t('partners.anyCountry')}
        onClear={() => onChange({ country: '' })}
        value={filters.country ?? null}
        onChange={(country) => onChange({ country })}
      />
      {narrowed ? (
        <Button variant="subtle" onClick={onClear}>
          {t('list.clearFilters')}
        </Button>
      ) : null}
    </>
  );
}
