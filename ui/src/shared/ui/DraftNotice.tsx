import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface DraftNoticeProps {
  /** Whether the form shows what an earlier session left. */
  resumed: boolean;
  lost: boolean;
  /** Gives the draft up and empties the form. */
  onDiscard: () => void;
}

/** Says that a form shows a draft, and when drafts cannot be kept. */
export function DraftNotice({ resumed, lost, onDiscard }: DraftNoticeProps) {
  const { t } = useTranslation();
  if (lost) {
    return (
      <Text size="xs" c="red" role="status">
        {t('draft.lost')}
      </Text>
    );
  }
  if (!resumed) return null;
  return (
    <Alert color="yellow" p="xs" role="status">
      <Group justify="space-between">
        {t('draft.resumed')}
        <Button variant="default" onClick={onDiscard}>
          {t('draft.discard')}
        </Button>
      </Group>
    </Alert>
  );
}
