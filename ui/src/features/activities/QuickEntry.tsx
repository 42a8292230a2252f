import { useTranslation } from 'react-i18next';
import { Dialog } from '@/shared/ui/Dialog';
import { QuickEntryForm } from './QuickEntryForm';

interface QuickEntryProps {
  opened: boolean;
  onClose: () => void;
}

/** Logs an activity from any page in a few seconds; closing it keeps what was typed as a draft. */
export function QuickEntry({ opened, onClose }: QuickEntryProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('activity.new.title')} size={640}>
      <QuickEntryForm onDone={onClose} />
    </Dialog>
  );
}
