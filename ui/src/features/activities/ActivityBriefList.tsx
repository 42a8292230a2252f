import { Group, Skeleton, Text, Title } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityPage } from '@/contract';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { Panel } from '@/shared/ui/Panel';
import styles from './ActivityBriefList.module.css';
import { StatusBadge } from './StatusBadge';

interface ActivityBriefListProps {
  title: string;
  hint?: string;
  /** Said when there is nothing. */
  none: string;
  query: UseQueryResult<ActivityPage>;
  action: ReactNode;
}

/** A few activities under a heading, a line each. */
export function ActivityBriefList({ title, hint, none, query, action }: ActivityBriefListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const kinds = useTerms('activityKind');
  return (
    <Panel p="sm">
      <Group justify="space-between" mb={4}>
        <Title order={2}>{title}</Title>
        {action}
      </Group>
      {hint === undefined ? null : (
        <Text size="xs" c="dimmed" mb={4}>
          {hint}
        </Text>
      )}
      {query.isPending ? <Skeleton h={34} role="status" aria-label={t('common.loading')} /> : null}
      {query.isError ? <FaultAlert fault={query.error} /> : null}
      {query.data?.rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      ) : null}
      <ul className={styles.list}>
        {query.data?.rows.map(({ activity, title: name, parties }) => (
          <li key={activity.id}>
            <Link
              className={styles.item}
              to="/activities/$activityId"
              params={{ activityId: activity.id }}
            >
              <span className={styles.date}>{format.date(activity.startsOn)}</span>
              <span className={styles.name}>
                {name}
                <span className={styles.detail}>
                  {[
                    kinds.label(activity.kind),
                    activity.place || activity.province,
                    parties.map((party) => party.short || party.name).join(', '),
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </span>
              {activity.status === 'held' ? null : <StatusBadge status={activity.status} />}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
