import { useMemo } from 'react';
import { useFormat } from '../format/useFormat';
import { fold } from '../text/fold';
import { cityOf, COUNTRY_ZONES, findZone } from './zones';

/** Time zones by the names officers use: a country's where it keeps one time, else a city's. */
export function useZones() {
  const format = useFormat();
  return useMemo(() => {
    const countryOf = (zone: string) =>
      Object.keys(COUNTRY_ZONES).find((code) => COUNTRY_ZONES[code] === zone);
    return {
      label: (zone: string): string => {
        const country = countryOf(zone);
        return country === undefined ? cityOf(zone) : format.country(country);
      },
      find: (typed: string): string | null => {
        const country = Object.keys(COUNTRY_ZONES).find(
          (code) => fold(format.country(code)) === fold(typed.trim()),
        );
        return (country === undefined ? undefined : COUNTRY_ZONES[country]) ?? findZone(typed);
      },
    };
  }, [format]);
}
