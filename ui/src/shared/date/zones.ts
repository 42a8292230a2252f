import { fold } from '../text/fold';

/** Cities officers name that no zone is named for, and names of cities as they write them. */
const CITIES: Readonly<Record<string, string>> = {
  'ha noi': 'Asia/Ho_Chi_Minh',
  hanoi: 'Asia/Ho_Chi_Minh',
  hue: 'Asia/Ho_Chi_Minh',
  'da nang': 'Asia/Ho_Chi_Minh',
  'viet nam': 'Asia/Ho_Chi_Minh',
  'vieng chan': 'Asia/Vientiane',
  lao: 'Asia/Vientiane',
  ວຽງຈັນ: 'Asia/Vientiane',
  'bac kinh': 'Asia/Shanghai',
  beijing: 'Asia/Shanghai',
  'mat xco va': 'Europe/Moscow',
  moskva: 'Europe/Moscow',
  'bang coc': 'Asia/Bangkok',
  'phnom penh': 'Asia/Phnom_Penh',
};

/** Engines list a zone under the name it had first; these are the names it has now. */
const RENAMED: Readonly<Record<string, string>> = { 'Asia/Saigon': 'Asia/Ho_Chi_Minh' };

/** The time zone an officer names by its IANA name or a city; nothing typed is unknown; null where none is meant. */
export function findZone(typed: string): string | null {
  const text = fold(typed.trim()).replace(/_/g, ' ');
  if (text === '' || text === 'unknown') return 'unknown';
  const named = CITIES[text];
  if (named !== undefined) return named;
  const zones = [
    ...Object.values(CITIES),
    ...Intl.supportedValuesOf('timeZone').map((zone) => RENAMED[zone] ?? zone),
  ];
  return (
    zones.find(
      (zone) =>
        [fold(zone), fold(cityOf(zone))].includes(text.replace(/ /g, '_')) || fold(cityOf(zone)) === text,
    ) ?? null
  );
}

/** The city a zone is named for; nothing for an unknown one. */
export function cityOf(zone: string): string {
  return zone === 'unknown' ? '' : (zone.split('/').at(-1) ?? zone).replace(/_/g, ' ');
}
