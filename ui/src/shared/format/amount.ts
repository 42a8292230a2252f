import { plainDigits } from '../text/fold';

/**
 * Sums of money travel and are kept as decimal text with at most two places (`1250000`, `99.50`), so that nothing is ever
 * rounded. Here they are counted in hundredths.
 */

/** Reads an amount as it is typed: `1.250.000`, `1 250 000`, `99,5`, `99.50`. Null when it is no amount. */
export function readAmount(typed: string): string | null {
  const text = plainDigits(typed).replace(/\s/g, '');
  // With both signs, or a sign before groups of three only, it groups; a single sign before one or two digits is the decimal one.
  const decimal = /^(-?[\d.,]*?)[.,](\d{1,2})$/.exec(text);
  const whole = (decimal?.[1] ?? text).replace(/^-/, '');
  if (!/^\d+$/.test(whole) && !/^[1-9]\d{0,2}([.,]\d{3})+$/.test(whole)) return null;
  if (new Set(whole.replace(/\d/g, '')).size > 1) return null;
  const sign = text.startsWith('-') ? '-' : '';
  const digits = whole.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '');
  const cents = (decimal?.[2] ?? '').padEnd(2, '0');
  return `${sign}${digits}${cents === '00' ? '' : `.${cents}`}`;
}

/** Adds amounts without rounding. */
export function sumAmounts(amounts: readonly string[]): string {
  const total = amounts.reduce((sum, amount) => sum + toHundredths(amount), 0n);
  const sign = total < 0n ? '-' : '';
  const absolute = total < 0n ? -total : total;
  const cents = String(absolute % 100n).padStart(2, '0');
  return `${sign}${absolute / 100n}${cents === '00' ? '' : `.${cents}`}`;
}

function toHundredths(amount: string): bigint {
  const [whole = '0', cents = ''] = amount.replace('-', '').split('.');
  const hundredths = BigInt(whole) * 100n + BigInt(cents.padEnd(2, '0'));
  return amount.startsWith('-') ? -hundredths : hundredths;
}
