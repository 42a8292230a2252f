import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { toFault } from '@/shared/errors/appError';
import { useOpenOffice } from './mutations';

interface OpeningFaultProps {
  /** Whatever opening an office was refused with. */
  fault: unknown;
  onRetry?: () => void;
  /** Leads to the choice of another office; none where that is on the screen already. */
  onChooseAnother?: () => void;
}

/** Why an office was not opened. Where its last saves are missing, what is left can be opened all the same. */
export function OpeningFault({ fault: thrown, onRetry, onChooseAnother }: OpeningFaultProps) {
  const { t } = useTranslation();
  const open = useOpenOffice();
  const fault = toFault(thrown);
  const lost =
    fault.from === 'program' && (fault.error.code === 'saves_lost' || fault.error.code === 'copied_in_part')
      ? fault.error.args.path
      : undefined;
  return (
    <>
      <FaultAlert fault={open.error ?? thrown} {...(onRetry === undefined ? {} : { onRetry })} />
      {lost === undefined && onChooseAnother === undefined ? null : (
        <Group gap="sm" mt="xs">
          {lost === undefined ? null : (
            <Button
              variant="default"
              loading={open.isPending}
              onClick={() => open.mutate({ folder: lost, acceptLoss: true })}
            >
              {t('office.openRest')}
            </Button>
          )}
          {onChooseAnother === undefined ? null : (
            <Button variant="default" onClick={onChooseAnother}>
              {t('office.openAnother')}
            </Button>
          )}
        </Group>
      )}
    </>
  );
}
