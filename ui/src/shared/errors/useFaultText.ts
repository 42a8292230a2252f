import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from './appError';

interface FaultText {
  title: string;
  lines: string[];
}

/** Turns a fault into words of the reader's language. */
export function useFaultText(): (fault: Fault) => FaultText {
  const { t } = useTranslation();
  return useCallback(
    (fault: Fault) => {
      if (fault.from === 'page')
        return { title: t('errors.title.failed'), lines: [t('errors.unreachable'), fault.detail] };
      return { title: t(`errors.title.${fault.error.kind}`), lines: [] };
    },
    [t],
  );
}
