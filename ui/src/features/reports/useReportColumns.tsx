import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportRow } from '@/contract';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import type { DataColumn } from '@/shared/ui/DataList';

/** The columns of the reports. */
export function useReportColumns(): DataColumn<ReportRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const schemes = useTerms('periodScheme');
  const langs = useTerms('lang');

  return useMemo(
    () => [
      {
        id: 'title',
        header: t('field.title'),
        cell: ({ title }) => title,
        sortBy: ({ title }) => title,
        width: 320,
        grow: 3,
      },
      {
        id: 'days',
        header: t('reports.days'),
        cell: ({ days }) => (days === null ? '' : format.period(days.from, days.to)),
        sortBy: ({ days }) => days?.from ?? null,
        width: 190,
      },
      {
        id: 'scheme',
        header: t('field.scheme'),
        cell: ({ report }) => schemes.label(report.scheme),
        sortBy: ({ report }) => report.scheme,
        width: 170,
      },
      {
        id: 'number',
        header: t('reports.number'),
        cell: ({ number }) => number ?? t('reports.notNumbered'),
        sortBy: ({ number }) => number,
        width: 130,
      },
      {
        id: 'dated',
        header: t('field.date'),
        cell: ({ report }) => format.date(report.dated),
        sortBy: ({ report }) => report.dated,
        width: 140,
      },
      {
        id: 'lang',
        header: t('field.lang'),
        cell: ({ report }) => langs.label(report.lang),
        sortBy: ({ report }) => report.lang,
        width: 110,
      },
    ],
    [t, format, schemes, langs],
  );
}
