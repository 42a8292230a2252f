import type { Lang, Translation } from '@/contract';

/** Languages texts are translated into: those a pack is printed in. */
export const PRINTED = ['vi', 'lo', 'en'] as const satisfies Lang[];

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;
const LOW_64_BITS = 0xffffffffffffffffn;

/** Digest of a source text as translations carry it: FNV-1a over its UTF-8 bytes, 64 bits, in hexadecimal. */
export function sourceDigest(text: string): string {
  const hash = new TextEncoder()
    .encode(text)
    .reduce((digest, byte) => ((digest ^ BigInt(byte)) * FNV_PRIME) & LOW_64_BITS, FNV_OFFSET);
  return hash.toString(16).padStart(16, '0');
}

/** The text as the store will keep it: translations are compared with that, not with what is being typed. */
function asKept(text: string): string {
  return text.normalize('NFC').trim();
}

/** Whether the source text has changed since the translation was made. */
export function isStale(translation: Translation, source: string): boolean {
  return translation.sourceDigest !== sourceDigest(asKept(source));
}

/** The digest a translation made now from `source` carries. */
export function digestNow(source: string): string {
  return sourceDigest(asKept(source));
}

/** A text of a record that can be translated. */
export interface SourceText {
  /** The record it stands in. */
  subject: string;
  /** The field, as translations name it. */
  field: string;
  text: string;
}

/** The translation of a text into `lang`, whether it still matches or not. */
export function translationOf(
  translations: readonly Translation[],
  { subject, field }: Omit<SourceText, 'text'>,
  lang: string,
): Translation | undefined {
  return translations.find(
    (each) =>
      each.subject === subject && each.field === field && each.lang === lang && each.text !== '',
  );
}

/** A text in `lang`: its translation if there is one that still matches, else the source text itself. */
export function textIn(
  file: { translations: readonly Translation[] },
  source: SourceText,
  lang: string,
): string {
  const translation = translationOf(file.translations, source, lang);
  return translation === undefined || isStale(translation, source.text)
    ? source.text
    : translation.text;
}
