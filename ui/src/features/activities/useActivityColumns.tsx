import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityRow } from '@/contract';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import type { DataColumn } from '@/shared/ui/DataList';
import { Marked } from '@/shared/ui/Marked';
import { StatusBadge } from './StatusBadge';

/** The columns of the log. Dates and titles come in the store's order. */
export function useActivityColumns(): DataColumn<ActivityRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const kinds = useTerms('activityKind');
  const sides = useTerms('side');
  const levels = useTerms('level');
  const classes = useTerms('informationClass');

  return useMemo(
    () => [
      {
        id: 'date',
        header: t('activity.field.date'),
        cell: ({ activity }) => format.period(activity.startsOn, activity.endsOn),
        ordered: true,
        width: 150,
      },
      {
        id: 'title',
        header: t('activity.field.title'),
        cell: ({ title, highlights, excerpt }) => (
          <>
            <Marked text={title} highlights={highlights} />
            {excerpt === null ? null : (
              <small>
                {' — '}
                <Marked text={excerpt.text} highlights={excerpt.highlights} />
              </small>
            )}
          </>
        ),
        ordered: true,
        width: 260,
        grow: 3,
      },
      {
        id: 'kind',
        header: t('activity.field.kind'),
        cell: ({ activity }) => kinds.label(activity.kind),
        width: 140,
      },
      {
        id: 'parties',
        header: t('activity.list.partners'),
        cell: ({ parties }) => parties.map(({ name, short }) => short || name).join(', '),
        width: 160,
        grow: 2,
      },
      {
        id: 'place',
        header: t('activity.field.place'),
        cell: ({ activity }) => activity.place || activity.province,
        width: 130,
        grow: 1,
      },
      {
        id: 'status',
        header: t('activity.field.status'),
        cell: ({ activity }) => <StatusBadge status={activity.status} />,
        width: 110,
      },
      {
        id: 'commitments',
        header: t('activity.list.commitments'),
        cell: ({ commitments }) => (commitments === 0 ? '' : format.number(commitments)),
        width: 80,
        align: 'end',
        hiddenAtFirst: true,
      },
      {
        id: 'hostingSide',
        header: t('activity.field.hostingSide'),
        cell: ({ activity }) => sides.label(activity.hostingSide),
        width: 120,
        hiddenAtFirst: true,
      },
      {
        id: 'level',
        header: t('activity.field.level'),
        cell: ({ activity }) => levels.label(activity.level),
        width: 120,
        hiddenAtFirst: true,
      },
      {
        id: 'informationClass',
        header: t('activity.field.informationClass'),
        cell: ({ activity }) => classes.label(activity.informationClass),
        width: 180,
        hiddenAtFirst: true,
      },
      {
        id: 'country',
        header: t('activity.field.country'),
        cell: ({ activity }) => format.country(activity.country),
        width: 110,
        hiddenAtFirst: true,
      },
      {
        id: 'tags',
        header: t('activity.field.tags'),
        cell: ({ tags }) => tags.join(', '),
        width: 140,
        hiddenAtFirst: true,
      },
    ],
    [t, format, kinds, sides, levels, classes],
  );
}
