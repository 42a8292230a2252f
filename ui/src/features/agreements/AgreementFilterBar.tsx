import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTerms } from '@/shared/terms/useTerms';
import { FilterMenu } from '@/shared/ui/FilterMenu';
import styles from './AgreementFilterBar.module.css';
import { type AgreementFilters, narrows } from './filters';

interface AgreementFilterBarProps {
  filters: AgreementFilters;
  onChange: (filters: AgreementFilters) => void;
}

const QUIET_MS = 90;

/** Search as one types, and what the register is narrowed to. */
export function AgreementFilterBar({ filters, onChange }: AgreementFilterBarProps) {
  const { t } = useTranslation();
  const kinds = useTerms('agreementKind');
  const levels = useTerms('level');
  const [typed, setTyped] = useState(filters.text ?? '');
  const [sought, setSought] = useState(filters.text ?? '');
  if (sought !== (filters.text ?? '')) {
    // The text was changed elsewhere: by "Bỏ lọc", or by going back.
    setSought(filters.text ?? '');
    setTyped(filters.text ?? '');
  }
  const search = useDebouncedCallback((text: string) => {
    setSought(text);
    onChange({ ...filters, text });
  }, QUIET_MS);

  return (
    <>
      <TextInput
        className={styles.search}
        type="search"
        aria-label={t('agreements.list.search')}
        placeholder={t('agreements.list.search')}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      <FilterMenu
        label={t('field.kind')}
        options={kinds.options}
        chosen={filters.kinds ?? []}
        onChange={(chosen) => onChange({ ...filters, kinds: chosen })}
      />
      <FilterMenu
        label={t('field.level')}
        options={levels.options}
        chosen={filters.levels ?? []}
        onChange={(chosen) => onChange({ ...filters, levels: chosen })}
      />
      {narrows(filters) ? (
        <Button
          variant="subtle"
          onClick={() => onChange(filters.order === undefined ? {} : { order: filters.order })}
        >
          {t('list.clearFilters')}
        </Button>
      ) : null}
    </>
  );
}
