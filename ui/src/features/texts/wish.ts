import type { PackLang, TextFormat, TextFront, TextRequest } from '@/contract';

export const NOTATIONS = ['plain', 'markdown'] as const;
export const FORMATS = ['decree30', 'pack'] as const satisfies TextFormat[];
export const LANGS = ['vi', 'lo', 'en'] as const satisfies PackLang[];

/** Parts of an official paper that are one line. */
export const LINES = [
  'parentAgency',
  'agency',
  'number',
  'placeAndDate',
  'kind',
  'summary',
  'stamp',
  'post',
  'signer',
  'secretary',
] as const satisfies (keyof TextFront)[];
/** Parts that are a list, one on each line of their field. */
export const LISTS = [
  'addressees',
  'authority',
  'recipients',
] as const satisfies (keyof TextFront)[];

type LineName = (typeof LINES)[number];
type ListName = (typeof LISTS)[number];
type Notation = (typeof NOTATIONS)[number];

/** A text and how it is to become a paper, as it stands in the form. */
export interface TextWish {
  text: string;
  notation: Notation;
  format: TextFormat;
  lang: PackLang;
  title: string;
  lines: Record<LineName, string>;
  lists: Record<ListName, string>;
}

export function emptyWish(lang: PackLang): TextWish {
  return {
    text: '',
    notation: 'plain',
    format: 'decree30',
    lang,
    title: '',
    lines: {
      parentAgency: '',
      agency: '',
      number: '',
      placeAndDate: '',
      kind: '',
      summary: '',
      stamp: '',
      post: '',
      signer: '',
      secretary: '',
    },
    lists: { addressees: '', authority: '', recipients: '' },
  };
}

/** A draft as kept by this version or an earlier one, which knew fewer parts. */
export function completeWish(kept: TextWish): TextWish {
  const empty = emptyWish(kept.lang);
  return {
    ...empty,
    ...kept,
    lines: { ...empty.lines, ...kept.lines },
    lists: { ...empty.lists, ...kept.lists },
  };
}

/** The request for a text; null while there is nothing to typeset. Findings come in the language of the screen. */
export function textRequest(wish: TextWish, tongue: PackLang): TextRequest | null {
  if (wish.text.trim() === '') return null;
  const listed = (words: string) =>
    words
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  return {
    text: wish.text,
    notation: wish.notation,
    format: wish.format,
    lang: wish.lang,
    title: wish.title,
    front: {
      ...wish.lines,
      addressees: listed(wish.lists.addressees),
      authority: listed(wish.lists.authority),
      recipients: listed(wish.lists.recipients),
    },
    tongue,
  };
}
