import { fold } from '../text/fold';

/** Neighbours that keep one time, each with its zone. */
export const COUNTRY_ZONES: Readonly<Record<string, string>> = {
  VN: 'Asia/Ho_Chi_Minh',
  LA: 'Asia/Vientiane',
  KH: 'Asia/Phnom_Penh',
  TH: 'Asia/Bangkok',
  CN: 'Asia/Shanghai',
  MM: 'Asia/Yangon',
  SG: 'Asia/Singapore',
  PH: 'Asia/Manila',
  JP: 'Asia/Tokyo',
  KR: 'Asia/Seoul',
};

/** Cities officers name that no zone is named for, and names of cities as they write them. */
const CITIES: Readonly<Record<string, string>> = {
  'ha noi': 'Asia/Ho_Chi_Minh',
  hanoi: 'Asia/Ho_Chi_Minh',
  hue: 'Asia/Ho_Chi_Minh',
  'da nang': 'Asia/Ho_Chi_Minh',
  'vieng chan': 'Asia/Vientiane',
  'luong pha bang': 'Asia/Vientiane',
  'bac kinh': 'Asia/Shanghai',
  beijing: 'Asia/Shanghai',
  'mat xco va': 'Europe/Moscow',
  moskva: 'Europe/Moscow',
  'bang coc': 'Asia/Bangkok',
};

/** The time zone an officer names by its IANA name or a city; nothing typed is unknown; null where none is meant. */
export function findZone(typed: string): string | null {
  const said = (words: string) => fold(words).replace(/_/g, ' ');
  const text = said(typed.trim());
  if (text === '' || text === 'unknown') return 'unknown';
  const named = CITIES[text];
  if (named !== undefined) return named;
  // Engines list some zones under the names they had first: the neighbours' stand here under today's.
  const zones = [...Object.values(COUNTRY_ZONES), ...Intl.supportedValuesOf('timeZone')];
  return zones.find((zone) => said(zone) === text || said(cityOf(zone)) === text) ?? null;
}

/** The city a zone is named for; nothing for an unknown one. */
export function cityOf(zone: string): string {
  return zone === 'unknown' ? '' : (zone.split('/').at(-1) ?? zone).replace(/_/g, ' ');
}
