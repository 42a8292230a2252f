import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/useFormat';

/** Words the time a name was borne or a post held; an unknown start or end is said, never left out. */
export function useTenure(): (validFrom: string, validTo: string) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    (validFrom: string, validTo: string) => {
      const from = format.date(validFrom);
      const to = format.date(validTo);
      if (validFrom === 'unknown') {
        if (validTo === 'unknown') return t('common.unknown');
        return validTo === 'open'
          ? t('partners.tenure.toDate')
          : t('partners.tenure.until', { to });
      }
      if (validTo === 'open') return t('partners.tenure.sinceToDate', { from });
      if (validTo === 'unknown') return t('partners.tenure.from', { from });
      return t('partners.tenure.between', { from, to });
    },
    [t, format],
  );
}
