import { Badge, type MantineColor } from '@mantine/core';
import type { Certainty } from '@/contract';
import { useTerms } from '@/shared/terms/useTerms';

/** Colour only where a reader must take care. */
const COLOUR: Record<Certainty, MantineColor> = {
  verified: 'teal',
  single_source: 'gray',
  inferred: 'yellow',
  unverified: 'yellow',
};

interface CertaintyBadgeProps {
  certainty: Certainty;
  /** What to know about it, shown when the pointer rests on it. */
  note?: string;
}

/** How sure a stated fact is. */
export function CertaintyBadge({ certainty, note = '' }: CertaintyBadgeProps) {
  const { label } = useTerms('certainty');
  return (
    <Badge
      color={COLOUR[certainty]}
      c="var(--ink)"
      title={note === '' ? undefined : note}
      style={{ flex: 'none' }}
    >
      {label(certainty)}
    </Badge>
  );
}
