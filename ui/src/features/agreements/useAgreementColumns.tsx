import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementRow } from '@/contract';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import type { DataColumn } from '@/shared/ui/DataList';
import { Marked } from '@/shared/ui/Marked';
import { NoticeBadge } from './NoticeBadge';
import { StandingBadge } from './StandingBadge';

/** The columns of the register. Dates and titles come in the store's order. */
export function useAgreementColumns(): DataColumn<AgreementRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const kinds = useTerms('agreementKind');
  const levels = useTerms('level');

  return useMemo(
    () => [
      {
        id: 'date',
        header: t('field.signedOn'),
        cell: ({ agreement }) => format.date(agreement.signedOn),
        ordered: true,
        width: 136,
      },
      {
        id: 'title',
        header: t('field.title'),
        cell: ({ title, highlights, amends }) => (
          <>
            <Marked text={title} highlights={highlights} />
            {amends === '' ? null : (
              <span style={{ color: 'var(--ink-soft)' }}>
                {' '}
                · {t('agreements.list.amends', { title: amends })}
              </span>
            )}
          </>
        ),
        ordered: true,
        width: 180,
        grow: 3,
      },
      {
        id: 'standing',
        header: t('agreements.list.standing'),
        cell: ({ standing }) => <StandingBadge status={standing.status} />,
        width: 150,
      },
      {
        id: 'carriedOut',
        header: t('agreements.list.carriedOut'),
        cell: ({ carriedOut, commitments }) =>
          commitments === 0
            ? ''
            : t('agreements.list.carriedOutOf', { done: carriedOut, all: commitments }),
        width: 136,
        align: 'end',
      },
      {
        id: 'parties',
        header: t('agreements.list.parties'),
        cell: ({ parties }) => parties.map(({ nameAsSigned }) => nameAsSigned).join(' · '),
        width: 130,
        grow: 2,
      },
      {
        id: 'kind',
        header: t('field.kind'),
        cell: ({ agreement }) => kinds.label(agreement.kind),
        width: 120,
      },
      {
        id: 'level',
        header: t('field.level'),
        cell: ({ agreement }) => levels.label(agreement.level),
        width: 150,
        hiddenAtFirst: true,
      },
      {
        id: 'code',
        header: t('field.code'),
        cell: ({ agreement }) => agreement.code,
        width: 110,
        hiddenAtFirst: true,
      },
      {
        id: 'signedPlace',
        header: t('field.signedPlace'),
        cell: ({ agreement }) => format.text(agreement.signedPlace),
        width: 130,
        hiddenAtFirst: true,
      },
      {
        id: 'expiry',
        header: t('agreements.list.expiry'),
        cell: ({ standing }) =>
          standing.expiry === 'open' ? t('common.indefinite') : format.date(standing.expiry),
        width: 130,
        hiddenAtFirst: true,
      },
      {
        id: 'noticeBy',
        header: t('agreements.list.noticeBy'),
        cell: ({ standing }) => (
          <>
            {standing.noticeBy === 'unknown' ? '' : format.date(standing.noticeBy)}{' '}
            <NoticeBadge standing={standing} />
          </>
        ),
        width: 190,
        hiddenAtFirst: true,
      },
    ],
    [t, format, kinds, levels],
  );
}
