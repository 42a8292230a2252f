import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Standing } from '@/contract';

/** How far the last day of notice is, where it is near or has passed; nothing otherwise. */
export function NoticeBadge({ standing: { notice, noticeInDays } }: { standing: Standing }) {
  const { t } = useTranslation();
  if (noticeInDays === null || notice === 'none' || notice === 'ahead') return null;
  const days = Math.abs(noticeInDays);
  const words =
    notice === 'late'
      ? t('agreements.notice.late', { count: days })
      : days === 0
        ? t('agreements.notice.today')
        : t('agreements.notice.left', { count: days });
  return (
    <Badge color={notice === 'late' ? 'red' : 'yellow'} c="var(--ink)" style={{ flex: 'none' }}>
      {words}
    </Badge>
  );
}
