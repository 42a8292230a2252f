import { Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
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

/** Every ISO 3166-1 alpha-2 code the engine's own data can name. */
function allCountries(): string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !NOT_COUNTRIES.has(code) && names.of(code) !== undefined);
}

/** Codes the data names that are no countries, or no longer. */
const NOT_COUNTRIES = new Set(
  'AC AN BU CP CQ CS DD DG EA EU EZ FX IC NH NQ NT PC PU PZ QO QU RH SU TA TP UK UN VD WK XA XB XK YD YU ZR ZZ'.split(
    ' ',
  ),
);

type CountrySelectProps = Omit<SelectProps, 'data' | 'filter' | 'searchable'>;

/** A country, found without marks; `unknown` is one of the choices. */
export function CountrySelect(props: CountrySelectProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const data = useMemo(() => {
    const rest = allCountries()
      .filter((code) => !NEAR.includes(code))
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
