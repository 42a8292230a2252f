import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { toFault } from './appError';
import { useFaultText } from './useFaultText';

interface FaultAlertProps {
  /** Whatever was thrown. */
  fault: unknown;
  onRetry?: () => void;
}

/** What went wrong and what to do about it, where it happened. */
export function FaultAlert({ fault: thrown, onRetry }: FaultAlertProps) {
  const { t } = useTranslation();
  const tell = useFaultText();
  const { title, lines } = tell(toFault(thrown));
  return (
    <Alert color="red" title={title} icon={<IconAlertTriangle aria-hidden />} role="alert">
      {lines.map((line) => (
        <Text key={line} size="sm">
          {line}
        </Text>
      ))}
      {onRetry === undefined ? null : (
        <Button mt="xs" variant="default" onClick={onRetry}>
          {t('common.retry')}
        </Button>
      )}
    </Alert>
  );
}
