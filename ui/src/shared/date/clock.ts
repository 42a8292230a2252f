import { plainDigits } from '../text/fold';

/** Times of day to the minute, as they stand in a programme. Wire form: `07:00`, `unknown`. They belong to a place, never to this machine. */

/** Reads a time as officers type it: `7:00`, `07h30`, `7h`, `7g15`, `0730`. Nothing typed is unknown; null when it is no time. */
export function readClockTime(typed: string): string | null {
  const text = plainDigits(typed).trim().toLowerCase();
  if (text === '' || text === 'unknown') return 'unknown';
  const parts =
    /^(\d{1,2})\s*(?:[:hg.]|giờ)\s*(\d{2})?\s*(?:phút|p)?$/.exec(text) ??
    /^(\d{2})(\d{2})$/.exec(text);
  if (parts === null) return null;
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? '0');
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The time as it is shown; nothing for an unknown one. */
export function writeClockTime(time: string): string {
  return time === 'unknown' ? '' : time;
}

/** Minutes since midnight; null for an unknown time. */
export function minutesOf(time: string): number | null {
  const parts = /^(\d{2}):(\d{2})$/.exec(time);
  return parts === null ? null : Number(parts[1]) * 60 + Number(parts[2]);
}
