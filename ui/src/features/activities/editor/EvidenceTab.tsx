import { Anchor, Button, Group, Stack, TextInput, Title } from '@mantine/core';
import { IconPaperclip, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAttach } from '@/features/attachments/useAttach';
import { newId } from '@/shared/data/uuid';
import { useFormat } from '@/shared/format/useFormat';
import { EditableRows } from '@/shared/ui/EditableRows';
import type { TabProps } from './form';

/** What bears witness to the activity: files kept in the office folder, and addresses. */
export function EvidenceTab({ form }: TabProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { activity, attachments, links } = form.values;
  const files = useAttach();

  return (
    <Stack gap="lg">
      <section>
        <Title order={2} mb={4}>
          {t('activity.evidence.files')}
        </Title>
        <EditableRows
          label={t('activity.evidence.files')}
          heads={[
            { key: 'name', text: t('attachment.name') },
            { key: 'size', text: t('attachment.size'), width: '18%' },
          ]}
          rows={attachments}
          rowId={({ id }) => id}
          rowName={({ name }) => name}
          onRemove={(index) => form.removeListItem('attachments', index)}
          none={t('activity.evidence.noFiles')}
          cells={(attachment) => [
            <Anchor
              key="name"
              component="button"
              type="button"
              size="sm"
              title={t('attachment.saveCopy')}
              onClick={() => void files.saveCopy(attachment)}
            >
              {attachment.name}
            </Anchor>,
            format.size(attachment.size),
          ]}
          adder={
            <Button
              mt="xs"
              variant="default"
              leftSection={<IconPaperclip size={14} aria-hidden />}
              loading={files.attaching}
              onClick={() =>
                void files.attach(activity.id).then((attachment) => {
                  if (attachment !== null) form.insertListItem('attachments', attachment);
                })
              }
            >
              {t('activity.evidence.attach')}
            </Button>
          }
        />
      </section>
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
                  form.insertListItem('links', { id: newId(), activity: activity.id, url: '', title: '' })
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
