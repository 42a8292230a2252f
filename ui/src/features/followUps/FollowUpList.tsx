import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FollowUpRow } from '@/contract';
import { useFormat } from '@/shared/format/useFormat';
import styles from './FollowUpList.module.css';
import { isSettled } from './followUpFile';
import { useSettleFollowUp } from './mutations';
import { TimingBadge } from './TimingBadge';

interface FollowUpListProps {
  rows: readonly FollowUpRow[];
  /** Whether each says what it comes from; not where all come from the record shown. */
  showOrigin: boolean;
  onOpen: (id: string) => void;
}

/** Follow-ups, a line each: a tick marks one done, its text opens it. */
export function FollowUpList({ rows, showOrigin, onOpen }: FollowUpListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const settle = useSettleFollowUp();
  return (
    <ul className={styles.list}>
      {rows.map(({ file, text, timing, activityTitle, agreementTitle }) => {
        const { followUp } = file;
        const settled = isSettled(followUp);
        const details = [
          followUp.due === 'unknown' ? '' : format.date(followUp.due),
          followUp.responsible,
          showOrigin ? activityTitle || agreementTitle : '',
          settled ? followUp.note : '',
        ];
        return (
          <li key={followUp.id} className={styles.item}>
            <Checkbox
              size="xs"
              mt={2}
              aria-label={t('followUps.markDone', { text })}
              checked={settled}
              disabled={settle.isPending}
              onChange={() => settle.mutate(file)}
            />
            <button type="button" className={styles.open} onClick={() => onOpen(followUp.id)}>
              <span className={settled ? styles.settled : undefined}>{text}</span>
              <span className={styles.detail}>
                {details.filter((part) => part !== '').join(' · ')}
              </span>
            </button>
            <TimingBadge timing={timing} />
          </li>
        );
      })}
    </ul>
  );
}
