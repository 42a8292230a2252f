import { Anchor, Button, Stack, Textarea, Title } from '@mantine/core';
import { IconPaperclip, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAttach } from '@/features/attachments/useAttach';
import { newId } from '@/shared/data/uuid';
import { useFormat } from '@/shared/format/useFormat';
import { EditableRows } from '@/shared/ui/EditableRows';
import { withoutRecord } from '../agreementFile';
import type { TabProps } from './form';

/** What the agreement rests on in law, and the files kept with it. */
export function PapersTab({ form }: TabProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const files = useAttach();
  const { agreement, legalBases, attachments } = form.values;

  return (
    <Stack gap="lg">
      <section>
        <Title order={2} mb={4}>
          {t('agreements.overview.legalBases')}
        </Title>
        <EditableRows
          label={t('agreements.overview.legalBases')}
          heads={[{ key: 'text', text: t('agreements.edit.basis') }]}
          rows={legalBases}
          rowId={({ id }) => id}
          rowName={({ text }) => text}
          onRemove={(index) => {
            const id = legalBases[index]?.id;
            if (id !== undefined) form.setValues(withoutRecord(form.getValues(), 'legalBases', id));
          }}
          none={t('agreements.edit.noBases')}
          cells={(_, index) => [
            <Textarea
              key="text"
              minRows={1}
              lang={agreement.lang}
              aria-label={t('agreements.edit.basis')}
              {...form.getInputProps(`legalBases.${index}.text`)}
            />,
          ]}
          adder={
            <Button
              mt="xs"
              variant="default"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() =>
                form.insertListItem('legalBases', { id: newId(), agreement: agreement.id, text: '' })
              }
            >
              {t('agreements.edit.addBasis')}
            </Button>
          }
        />
      </section>
      <section>
        <Title order={2} mb={4}>
          {t('agreements.overview.files')}
        </Title>
        <EditableRows
          label={t('agreements.overview.files')}
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
                void files.attach(agreement.id).then((attachment) => {
                  if (attachment !== null) form.insertListItem('attachments', attachment);
                })
              }
            >
              {t('activity.evidence.attach')}
            </Button>
          }
        />
      </section>
    </Stack>
  );
}
