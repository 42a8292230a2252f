import { Badge, type MantineColor } from '@mantine/core';
import type { AgreementStatus } from '@/contract';
import { useTerms } from '@/shared/terms/useTerms';

/** Colour only where something is to be done or is in doubt. */
const COLOUR: Record<AgreementStatus, MantineColor> = {
  negotiating: 'river',
  signed: 'gray',
  in_effect: 'teal',
  expiring: 'yellow',
  extended: 'teal',
  expired: 'red',
  terminated: 'gray',
  succeeded: 'gray',
  unknown: 'yellow',
};

/** Where an agreement stands today. */
export function StandingBadge({ status }: { status: AgreementStatus }) {
  const { label } = useTerms('agreementStatus');
  return (
    <Badge color={COLOUR[status]} c="var(--ink)" style={{ flex: 'none' }}>
      {label(status)}
    </Badge>
  );
}
