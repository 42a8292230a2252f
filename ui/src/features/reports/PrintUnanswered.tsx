import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/shared/ui/Dialog';

interface PrintUnansweredProps {
  /** How many activities are not answered. */
  count: number;
  /** What is to be done all the same; null while nothing is asked. */
  run: (() => void) | null;
  onClose: () => void;
}

/** Asks before a report is printed or saved whose period holds activities nobody answered. */
export function PrintUnanswered({ count, run, onClose }: PrintUnansweredProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={run !== null} onClose={onClose} title={t('reports.checks.title')}>
      <Stack gap="sm">
        <Text size="sm">{t('reports.checks.unanswered', { count })}</Text>
        <Text size="sm">{t('reports.checks.notCounted')}</Text>
        <Group justify="flex-end">
          <Button
            variant="default"
            onClick={() => {
              onClose();
              run?.();
            }}
          >
            {t('reports.checks.anyway')}
          </Button>
          <Button data-autofocus onClick={onClose}>
            {t('reports.checks.answerFirst')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
