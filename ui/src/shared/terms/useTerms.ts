import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Texts } from '@/i18n';
import vi from '@/i18n/vi';

type Lists = Texts['terms'];

/** A closed list of the contract, such as `activityKind`. */
export type TermList = keyof Lists;
/** A code of the list. */
type Term<L extends TermList> = keyof Lists[L] & string;

export interface Terms<L extends TermList> {
  /** The term in the reader's language. */
  label: (code: Term<L>) => string;
  /** All terms in the order they are shown, for a select. */
  options: { value: Term<L>; label: string }[];
}

/** A closed list in the reader's language; a code the contract has and the texts lack does not compile. */
export function useTerms<L extends TermList>(list: L): Terms<L> {
  const { t } = useTranslation();
  return useMemo(() => {
    // Every `terms.<list>.<code>` exists by construction; the checker cannot follow a key made of two type parameters.
    const label = (code: Term<L>) => t(`terms.${list}.${code}` as 'common.unknown');
    const codes = Object.keys(vi.terms[list]) as Term<L>[];
    return { label, options: codes.map((value) => ({ value, label: label(value) })) };
  }, [t, list]);
}
