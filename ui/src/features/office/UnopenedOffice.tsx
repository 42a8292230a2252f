import { FaultAlert } from '@/shared/errors/FaultAlert';
import { FirstRun } from './FirstRun';
import { useOfficeChoices } from './queries';

/** Shown when the office that was to be opened cannot be, for example because another window has it: why, and what else may be opened. */
export function UnopenedOffice({ fault, onRetry }: { fault: unknown; onRetry: () => void }) {
  const choices = useOfficeChoices();
  if (choices.isPending) return null;
  if (choices.isError) return <FaultAlert fault={fault} onRetry={onRetry} />;
  return <FirstRun status={choices.data} unopened={{ fault, onRetry }} />;
}
