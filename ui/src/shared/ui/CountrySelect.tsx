import { Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import regions from '../format/regions.lo.json';
import { useFormat } from '../format/useFormat';
import { foldedFilter } from '../text/foldedFilter';

/** Countries officers meet most, shown first. */
const NEAR = [
  'VN',
  'LA',
  'KH',
  'TH',
  'CN',
  'MM',
  'SG',
  'MY',
  'ID',
  'PH',
  'JP',
  'KR',
  'RU',
  'DE',
  'FR',
  'GB',
  'US',
];

const ALL = Object.keys(regions);

type CountrySelectProps = Omit<SelectProps, 'data' | 'filter' | 'searchable'>;

/** A country, found without marks; `unknown` is one of the choices. */
export function CountrySelect(props: CountrySelectProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const data = useMemo(() => {
    const rest = ALL.filter((code) => !NEAR.includes(code))
      .map((value) => ({ value, label: format.country(value) }))
      .toSorted((a, b) => format.compare(a.label, b.label));
    return [
      { value: 'unknown', label: t('common.unknown') },
      ...NEAR.map((value) => ({ value, label: format.country(value) })),
      ...rest,
    ];
  }, [format, t]);
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
