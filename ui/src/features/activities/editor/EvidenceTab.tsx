import { Button, Group, Stack, TextInput, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AttachmentRows } from '@/features/attachments/AttachmentRows';
import { newId } from '@/shared/data/uuid';
import { EditableRows } from '@/shared/ui/EditableRows';
import type { TabProps } from './form';

/** What bears witness to the activity: files kept in the office folder, and addresses. */
export function EvidenceTab({ form }: TabProps) {
  const { t } = useTranslation();
  const { activity, attachments, links } = form.values;

  return (
    <Stack gap="lg">
      <AttachmentRows
        owner={activity.id}
        attachments={attachments}
        onAttached={(attachment) => form.insertListItem('attachments', attachment)}
        onRemove={(index) => form.removeListItem('attachments', index)}
      />
      <section>
        <Title order={2} mb={4}>
          {t('activity.evidence.links')}
        </Title>
        <EditableRows
          label={t('activity.evidence.links')}
          heads={[
            { key: 'title', text: t('activity.evidence.linkTitle'), width: '40%' },
            { key: 'url', text: t('activity.evidence.url') },
          ]}
          rows={links}
          rowId={({ id }) => id}
          rowName={({ title, url }) => title || url}
          onRemove={(index) => form.removeListItem('links', index)}
          none={t('activity.evidence.noLinks')}
          cells={(_, index) => [
            <TextInput
              key="title"
              aria-label={t('activity.evidence.linkTitle')}
              {...form.getInputProps(`links.${index}.title`)}
            />,
            <TextInput
              key="url"
              type="url"
              aria-label={t('activity.evidence.url')}
              {...form.getInputProps(`links.${index}.url`)}
            />,
          ]}
          adder={
            <Group mt="xs">
              <Button
                variant="default"
                leftSection={<IconPlus size={14} aria-hidden />}
                onClick={() =>
                  form.insertListItem('links', {
                    id: newId(),
                    activity: activity.id,
                    url: '',
                    title: '',
                  })
                }
              >
                {t('activity.evidence.addLink')}
              </Button>
            </Group>
          }
        />
      </section>
    </Stack>
  );
}
