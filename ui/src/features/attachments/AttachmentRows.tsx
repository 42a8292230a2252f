import { Anchor, Button, Title } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '@/contract';
import { useFormat } from '@/shared/format/useFormat';
import { EditableRows } from '@/shared/ui/EditableRows';
import { useAttach } from './useAttach';

interface AttachmentRowsProps {
  /** The record the files belong to. */
  owner: string;
  attachments: readonly Attachment[];
  onAttached: (attachment: Attachment) => void;
  onRemove: (index: number) => void;
}

/** The files kept with a record: attached, copied out again, taken away. */
export function AttachmentRows({ owner, attachments, onAttached, onRemove }: AttachmentRowsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const files = useAttach();
  return (
    <section>
      <Title order={2} mb={4}>
        {t('attachment.files')}
      </Title>
      <EditableRows
        label={t('attachment.files')}
        heads={[
          { key: 'name', text: t('attachment.name') },
          { key: 'size', text: t('attachment.size'), width: '18%' },
        ]}
        rows={attachments}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        onRemove={onRemove}
        none={t('attachment.none')}
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
              void files.attach(owner).then((attachment) => {
                if (attachment !== null) onAttached(attachment);
              })
            }
          >
            {t('attachment.attach')}
          </Button>
        }
      />
    </section>
  );
}
