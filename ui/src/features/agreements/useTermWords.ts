import { useTranslation } from 'react-i18next';
import type { AmendmentBrief, Standing, TermEffect } from '@/contract';
import { useFormat } from '@/shared/format/useFormat';

/** The term of an agreement and what amending papers do to it, in words. */
export function useTermWords() {
  const { t } = useTranslation();
  const format = useFormat();
  return {
    /** The end of the term with what it follows from. */
    expiry(standing: Standing, amendments: readonly AmendmentBrief[]): string {
      const titleOf = (id: string) => amendments.find((paper) => paper.id === id)?.title ?? '';
      if (standing.undatedExtension !== null) {
        return t('agreements.term.undated', { title: titleOf(standing.undatedExtension) });
      }
      const end =
        standing.expiry === 'open' ? t('common.indefinite') : format.date(standing.expiry);
      const basis = [
        ...(standing.extendedBy === null
          ? []
          : [t('agreements.term.extendedBy', { title: titleOf(standing.extendedBy) })]),
        ...(standing.renewals === 0
          ? []
          : [t('agreements.term.renewed', { count: standing.renewals })]),
      ];
      return basis.length === 0 ? end : `${end} (${basis.join('; ')})`;
    },
    /** What an amending paper does to the term of its agreement. */
    effect(term: TermEffect): string {
      switch (term.effect) {
        case 'extends':
          return term.to === 'open'
            ? t('agreements.effect.extendsOpen')
            : t('agreements.effect.extends', { date: format.date(term.to) });
        case 'not_longer':
          return t('agreements.effect.notLonger', { date: format.date(term.to) });
        case 'unchanged':
          return t('agreements.effect.unchanged');
        case 'undated':
          return t('agreements.effect.undated');
        case 'not_signed':
          return t('agreements.effect.notSigned');
        case 'ended':
          return t('agreements.effect.ended');
      }
    },
  };
}
