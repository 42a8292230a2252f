import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { toFault } from '@/shared/errors/appError';
import { useOpenRecent } from './mutations';

interface OpeningFaultProps {
  /** Whatever opening an office was refused with. */
  fault: unknown;
  onRetry?: () => void;
}

/** Why an office was not opened. Where its last saves are missing, what is left can be opened all the same. */
export function OpeningFault({ fault: thrown, onRetry }: OpeningFaultProps) {
  const { t } = useTranslation();
  const open = useOpenRecent();
  const fault = toFault(thrown);
  const lost =
    fault.from === 'program' &&
    (fault.error.code === 'saves_lost' || fault.error.code === 'copied_in_part')
      ? fault.error.args.path
      : undefined;
  return (
    <>
      <FaultAlert fault={open.error ?? thrown} {...(onRetry === undefined ? {} : { onRetry })} />
      {lost === undefined ? null : (
        <Group gap="sm" mt="xs">
          <Button
            variant="default"
            loading={open.isPending}
            onClick={() => open.mutate({ entry: lost, acceptLoss: true })}
          >
            {t('office.openRest')}
          </Button>
        </Group>
      )}
    </>
  );
}
