import { Button, Stack, Textarea, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AttachmentRows } from '@/features/attachments/AttachmentRows';
import { newId } from '@/shared/data/uuid';
import { EditableRows } from '@/shared/ui/EditableRows';
import { withoutRecord } from '../agreementFile';
import type { TabProps } from './form';

/** What the agreement rests on in law, and the files kept with it. */
export function PapersTab({ form }: TabProps) {
  const { t } = useTranslation();
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
                form.insertListItem('legalBases', {
                  id: newId(),
                  agreement: agreement.id,
                  text: '',
                })
              }
            >
              {t('agreements.edit.addBasis')}
            </Button>
          }
        />
      </section>
      <AttachmentRows
        owner={agreement.id}
        attachments={attachments}
        onAttached={(attachment) => form.insertListItem('attachments', attachment)}
        onRemove={(index) => form.removeListItem('attachments', index)}
      />
    </Stack>
  );
}
