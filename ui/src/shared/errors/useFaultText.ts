import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from './appError';

interface FaultText {
  title: string;
  lines: string[];
}

/** Turns a fault into words of the reader's language. Every code of the contract has its own; one without does not compile. */
export function useFaultText(): (fault: Fault) => FaultText {
  const { t } = useTranslation();
  return useCallback(
    (fault: Fault) => {
      if (fault.from === 'page') {
        return { title: t('errors.title.failed'), lines: [t('errors.unreachable'), fault.detail] };
      }
      const { kind, code, args, incident } = fault.error;
      const incidentLine = incident === null ? [] : [t('errors.incident', { incident })];
      const words = t(`errors.code.${code}`, { replace: args });
      return { title: t(`errors.title.${kind}`), lines: [words, ...incidentLine] };
    },
    [t],
  );
}
