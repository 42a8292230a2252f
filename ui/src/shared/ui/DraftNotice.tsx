import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface DraftNoticeProps {
  /** Whether the form shows what an earlier session left. */
  resumed: boolean;
  lost: boolean;
  /** Takes a draft that waits; see `useDraft`. */
  take?: (() => void) | null;
  /** Gives the draft up and empties the form. */
  onDiscard: () => void;
}

/** Says that a form shows a draft, and when drafts cannot be kept. */
export function DraftNotice({ resumed, lost, take = null, onDiscard }: DraftNoticeProps) {
  const { t } = useTranslation();
  if (lost) {
    return (
      <Text size="xs" c="red" role="status">
        {t('draft.lost')}
      </Text>
    );
  }
  if (!resumed && take === null) return null;
  return (
    <Alert color="yellow" p="xs" role="status">
      <Group justify="space-between">
        {t(take === null ? 'draft.resumed' : 'draft.found')}
        <Group gap="xs">
          {take === null ? null : <Button onClick={take}>{t('draft.take')}</Button>}
          <Button variant="default" onClick={onDiscard}>
            {t('draft.discard')}
          </Button>
        </Group>
      </Group>
    </Alert>
  );
}
