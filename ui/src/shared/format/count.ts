import { plainDigits } from '../text/fold';

/** Bounds of a whole number, both included. */
export interface Bounds {
  least: number;
  most: number;
}

/** More than any count kept. */
export const MOST_COUNTED = 999_999_999;

/** Reads a whole number as it is typed: `1250`, `1.250`, `1 250`. Null when it is none or lies outside the bounds. */
export function readCount(typed: string, { least, most }: Bounds): number | null {
  const text = plainDigits(typed).trim();
  if (!/^\d{1,9}$/.test(text) && !/^[1-9]\d{0,2}([.,\s])\d{3}(\1\d{3})?$/.test(text)) return null;
  const count = Number(text.replace(/\D/g, ''));
  return count >= least && count <= most ? count : null;
}
