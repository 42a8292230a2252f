import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActivityBrief } from '@/contract';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import styles from './ActivityBriefList.module.css';
import { StatusBadge } from './StatusBadge';

/** Activities a record took part in, a line each; says so when nothing is known of any. */
export function ActivityBriefs({ activities }: { activities: readonly ActivityBrief[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const kinds = useTerms('activityKind');
  if (activities.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('common.unknown')}
      </Text>
    );
  }
  return (
    <ul className={styles.list}>
      {activities.map(({ id, title, startsOn, kind, status }) => (
        <li key={id}>
          <Link className={styles.item} to="/activities/$activityId" params={{ activityId: id }}>
            <span className={styles.date}>{format.date(startsOn)}</span>
            <span className={styles.name}>
              {title}
              <span className={styles.detail}>{kinds.label(kind)}</span>
            </span>
            {status === 'held' ? null : <StatusBadge status={status} />}
          </Link>
        </li>
      ))}
    </ul>
  );
}
