import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { readDuration } from './duration';

/** Words a duration: "3 năm", "18 tháng", "không thời hạn", "chưa có thông tin". */
export function useDurationWords(): (duration: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (duration: string) => {
      const term = readDuration(duration);
      if (term.kind === 'unknown') return t('common.unknown');
      if (term.kind === 'open') return t('common.indefinite');
      return term.unit === 'years'
        ? t('agreements.duration.years', { count: term.count })
        : t('agreements.duration.months', { count: term.count });
    },
    [t],
  );
}
