import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { QuickEntryForm } from './QuickEntryForm';

interface QuickEntryProps {
  opened: boolean;
  onClose: () => void;
}

/** Logs an activity from any page in a few seconds; closing it keeps what was typed as a draft. */
export function QuickEntry({ opened, onClose }: QuickEntryProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('activity.new.title')}
      size={640}
      yOffset="8vh"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <QuickEntryForm onDone={onClose} />
    </Modal>
  );
}
