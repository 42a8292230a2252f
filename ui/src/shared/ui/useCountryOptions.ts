import { useMemo } from 'react';
import regions from '../format/regions.lo.json';
import { useFormat } from '../format/useFormat';

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

/** Countries by name in the reader's language, those officers meet most first. */
export function useCountryOptions(): { value: string; label: string }[] {
  const format = useFormat();
  return useMemo(() => {
    const rest = ALL.filter((code) => !NEAR.includes(code))
      .map((value) => ({ value, label: format.country(value) }))
      .toSorted((a, b) => format.compare(a.label, b.label));
    return [...NEAR.map((value) => ({ value, label: format.country(value) })), ...rest];
  }, [format]);
}
