import { Badge, type MantineColor } from '@mantine/core';
import type { ActivityStatus } from '@/contract';
import { useTerms } from '@/shared/terms/useTerms';

/** Colour only where something is to be seen: what is to come, what fell through. */
const COLOUR: Record<ActivityStatus, MantineColor> = {
  planned: 'river',
  held: 'gray',
  cancelled: 'red',
  postponed: 'yellow',
  unknown: 'yellow',
};

export function StatusBadge({ status }: { status: ActivityStatus }) {
  const { label } = useTerms('activityStatus');
  return (
    <Badge color={COLOUR[status]} variant={status === 'held' ? 'transparent' : 'light'} flex="none">
      {label(status)}
    </Badge>
  );
}
