/**
 * Text as it is compared: lower case, without marks, đ as d, runs of space as one. For matching short lists on screen;
 * records are searched by the store, whose folding is the same rule.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Script=Latin}\p{M}+/gu, (letter) => letter.charAt(0))
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether two names are written alike but for capitals and spaces: marks tell names apart. */
export function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return plain(one) === plain(other);
}

/** Whether every word typed occurs in the text, both folded. An empty query matches everything. */
function matches(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(' ')
    .every((word) => folded.includes(word));
}

/** Those of a short list that match, the ones with the query as it was typed, word after word, before all others. */
export function matching<T>(list: readonly T[], text: (item: T) => string, query: string): T[] {
  const folded = fold(query);
  const found = list.filter((item) => matches(text(item), query));
  const whole = (item: T) => fold(text(item)).includes(folded);
  return [...found.filter(whole), ...found.filter((item) => !whole(item))];
}

/** The same text with Lao digits as 0 to 9, so that what is typed on a Lao keyboard is read like any other. */
export function plainDigits(text: string): string {
  return text.replace(/[\u0ed0-\u0ed9]/g, (digit) => String(digit.charCodeAt(0) - 0x0ed0));
}
