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

/** How well a text answers what was typed, the best first. */
enum Answer {
  /** The very text, marks counted. */
  Same,
  /** The same but for marks. */
  Folded,
  /** It begins so. */
  Begins,
  /** Each word typed begins one of its words. */
  Words,
  /** The words typed lie somewhere in it. */
  Inside,
}

function answerOf(text: string, query: string): Answer | null {
  if (isSame(text, query)) return Answer.Same;
  const [folded, wanted] = [fold(text), fold(query)];
  if (folded === wanted) return Answer.Folded;
  if (folded.startsWith(wanted)) return Answer.Begins;
  const words = folded.split(/[^\p{L}\p{M}\p{N}]+/u);
  const typed = wanted.split(' ');
  if (typed.every((word) => words.some((each) => each.startsWith(word)))) return Answer.Words;
  return typed.every((word) => folded.includes(word)) ? Answer.Inside : null;
}

/** Those of a short list that answer what was typed, the best answer first; all of them where nothing is. */
export function matching<T>(list: readonly T[], text: (item: T) => string, query: string): T[] {
  return ranked(list, text, query).map(({ item }) => item);
}

function ranked<T>(list: readonly T[], text: (item: T) => string, query: string) {
  const answers = list.flatMap((item) => {
    const answer = answerOf(text(item), query);
    return answer === null ? [] : [{ item, answer }];
  });
  return answers.toSorted((one, other) => one.answer - other.answer);
}

/** Fewer letters than these stand for no one of a list: `UK` is not Ukraine. */
const LEAST_LETTERS = 3;

/**
 * The one of a list that what was typed means, or undefined where it may mean several or none: the same text, else the only
 * one that begins so or with these words. What lies inside a word is never taken for it.
 */
export function theOneMeant<T>(
  list: readonly T[],
  text: (item: T) => string,
  query: string,
): T | undefined {
  const [best, next] = ranked(list, text, query);
  if (best === undefined) return undefined;
  if (best.answer <= Answer.Folded) return best.item;
  const isOnly = next === undefined || next.answer > best.answer;
  const isLong = fold(query).length >= LEAST_LETTERS;
  return isOnly && isLong && best.answer < Answer.Inside ? best.item : undefined;
}

/** The same text with Lao digits as 0 to 9, so that what is typed on a Lao keyboard is read like any other. */
export function plainDigits(text: string): string {
  return text.replace(/[\u0ed0-\u0ed9]/g, (digit) => String(digit.charCodeAt(0) - 0x0ed0));
}
