import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowUpRow } from '@/contract';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import type { DataColumn } from '@/shared/ui/DataList';
import { Marked } from '@/shared/ui/Marked';
import { TimingBadge } from './TimingBadge';

/** The columns of the list of follow-ups. */
export function useFollowUpColumns(): DataColumn<FollowUpRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const natures = useTerms('followUpNature');
  const statuses = useTerms('followUpStatus');
  return useMemo(
    () => [
      {
        id: 'due',
        header: t('followUps.field.due'),
        cell: ({ file }) => format.date(file.followUp.due),
        width: 130,
      },
      {
        id: 'timing',
        header: t('followUps.field.timing'),
        cell: ({ timing }) => <TimingBadge timing={timing} />,
        width: 130,
      },
      {
        id: 'text',
        header: t('followUps.field.text'),
        cell: ({ text, highlights, excerpt }) => (
          <>
            <Marked text={text} highlights={highlights} />
            {excerpt === null ? null : (
              <small>
                {' — '}
                <Marked text={excerpt.text} highlights={excerpt.highlights} />
              </small>
            )}
          </>
        ),
        width: 260,
        grow: 3,
      },
      {
        id: 'responsible',
        header: t('followUps.field.responsible'),
        cell: ({ file }) => file.followUp.responsible,
        width: 150,
        grow: 1,
      },
      {
        id: 'status',
        header: t('followUps.field.status'),
        cell: ({ file }) => statuses.label(file.followUp.status),
        width: 120,
      },
      {
        id: 'nature',
        header: t('followUps.field.nature'),
        cell: ({ file }) => natures.label(file.followUp.nature),
        width: 140,
      },
      {
        id: 'origin',
        header: t('followUps.field.origin'),
        cell: ({ activityTitle, agreementTitle }) => activityTitle || agreementTitle,
        width: 180,
        grow: 2,
      },
    ],
    [t, format, natures, statuses],
  );
}
