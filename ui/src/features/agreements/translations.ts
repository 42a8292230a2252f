import type { AgreementFile, Translation } from '@/contract';

/** Languages texts are translated into: those a pack is printed in. */
export const PRINTED = ['vi', 'lo', 'en'] as const;

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

/** A text of an agreement that can be translated. */
export interface SourceText {
  /** The record it stands in. */
  subject: string;
  /** The field, as translations name it. */
  field: 'title' | 'signed_place' | 'occasion' | 'principles' | 'summary' | 'text';
  text: string;
  /** Which record it is, with its place in the paper's order. */
  of: { part: 'agreement' } | { part: 'area' | 'commitment'; position: number };
}

/** The texts of an agreement that have words in them, in the order of the paper. */
export function sourceTexts({ agreement, areas, commitments }: AgreementFile): SourceText[] {
  const { id: subject } = agreement;
  const of = { part: 'agreement' } as const;
  const texts: SourceText[] = [
    { subject, field: 'title', text: agreement.title, of },
    { subject, field: 'signed_place', text: agreement.signedPlace, of },
    { subject, field: 'occasion', text: agreement.occasion, of },
    { subject, field: 'summary', text: agreement.summary, of },
    { subject, field: 'principles', text: agreement.principles, of },
    ...areas.map(({ id, text, position }): SourceText => ({
      subject: id,
      field: 'text',
      text,
      of: { part: 'area', position },
    })),
    ...commitments.map(({ id, text, position }): SourceText => ({
      subject: id,
      field: 'text',
      text,
      of: { part: 'commitment', position },
    })),
  ];
  return texts.filter(({ text }) => text.trim() !== '');
}

/** The translation of a text into `lang`, whether it still matches or not. */
export function translationOf(
  translations: readonly Translation[],
  { subject, field }: Pick<SourceText, 'subject' | 'field'>,
  lang: string,
): Translation | undefined {
  return translations.find(
    (each) => each.subject === subject && each.field === field && each.lang === lang && each.text !== '',
  );
}

/** A text in `lang`: its translation if there is one that still matches, else the source text itself. */
export function textIn(
  file: AgreementFile,
  source: Pick<SourceText, 'subject' | 'field' | 'text'>,
  lang: string,
): string {
  const translation = translationOf(file.translations, source, lang);
  return translation === undefined || isStale(translation, source.text) ? source.text : translation.text;
}
