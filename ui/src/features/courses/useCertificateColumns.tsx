import { Badge } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CertificateRow } from '@/contract';
import { useFormat } from '@/shared/format/useFormat';
import type { DataColumn } from '@/shared/ui/DataList';

/** The columns of the register; unsorted, the number given last stands first. */
export function useCertificateColumns(): DataColumn<CertificateRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'number',
        header: t('courses.certificates.number'),
        cell: ({ number }) => number,
        sortBy: ({ certificate }) => certificate.year * 1_000_000 + certificate.number,
        width: 110,
      },
      {
        id: 'person',
        header: t('courses.attendance.person'),
        cell: ({ personName }) => format.text(personName),
        sortBy: ({ personName }) => personName || null,
        width: 200,
        grow: 1,
      },
      {
        id: 'course',
        header: t('terms.table.course'),
        cell: ({ courseTitle }) => format.text(courseTitle),
        sortBy: ({ courseTitle }) => courseTitle || null,
        width: 260,
        grow: 2,
      },
      {
        id: 'issuedOn',
        header: t('courses.certificates.issuedOn'),
        cell: ({ certificate }) => format.date(certificate.issuedOn),
        sortBy: ({ certificate }) => certificate.issuedOn,
        width: 120,
      },
      {
        id: 'prints',
        header: t('courses.certificates.printed'),
        cell: ({ certificate }) => t('courses.certificates.times', { count: certificate.prints }),
        sortBy: ({ certificate }) => certificate.prints,
        width: 110,
      },
      {
        id: 'valid',
        header: t('courses.register.state'),
        cell: ({ valid, condition, share }) =>
          !valid ? (
            <Badge color="red">{t('courses.register.voided')}</Badge>
          ) : condition === null || condition === 'met' ? (
            t('courses.register.valid')
          ) : (
            t(`courses.certificates.condition.${condition}`, { share: share ?? 0 })
          ),
        sortBy: ({ valid }) => String(valid),
        width: 120,
      },
    ],
    [t, format],
  );
}
