import { Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { foldedFilter } from '../text/foldedFilter';
import { useCountryOptions } from './useCountryOptions';

type CountrySelectProps = Omit<SelectProps, 'data' | 'filter' | 'searchable'>;

/** A country, found without marks; `unknown` is one of the choices. */
export function CountrySelect(props: CountrySelectProps) {
  const { t } = useTranslation();
  const options = useCountryOptions();
  const data = useMemo(() => [{ value: 'unknown', label: t('common.unknown') }, ...options], [options, t]);
  return (
    <Select
      data={data}
      searchable
      selectFirstOptionOnChange
      filter={foldedFilter}
      allowDeselect={false}
      {...props}
    />
  );
}
