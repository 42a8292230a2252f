/** Times of day as programmes write them. Wire form: `08:00`, `unknown`. */

/** Reads what was typed: `8`, `8:00`, `08.30`, `8h30`, `0830`; null where it is no time of a day. */
export function readTime(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  if (text === '') return 'unknown';
  const parts = /^(\d{1,2})(?:\s*(?:[:.h]|giờ)\s*(\d{2})?)?$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text);
  if (parts === null) return null;
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? '0');
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
