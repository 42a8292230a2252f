import { useTranslation } from 'react-i18next';
import type { SuccessorStep } from '@/contract';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';

/** Words when, by what paper and how much passed in a step of a succession. */
export function useStepDetail(): (step: SuccessorStep) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const scopes = useTerms('successionScope');
  return ({ date, legalBasis, scope }) =>
    [
      format.date(date),
      t('organisations.succession.basis', { basis: format.text(legalBasis) }),
      scopes.label(scope),
    ].join(' · ');
}
