import { Badge, type MantineColor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FollowUpTiming } from '@/contract';

/** Colour only where something is to be done now. */
const COLOUR: Record<FollowUpTiming, MantineColor> = {
  late: 'red',
  due: 'yellow',
  ahead: 'gray',
  undated: 'gray',
  settled: 'gray',
};

/** How a follow-up stands to its due date. */
export function TimingBadge({ timing }: { timing: FollowUpTiming }) {
  const { t } = useTranslation();
  const quiet = timing !== 'late' && timing !== 'due';
  return (
    <Badge color={COLOUR[timing]} variant={quiet ? 'transparent' : 'light'} flex="none">
      {t(`followUps.timing.${timing}`)}
    </Badge>
  );
}
