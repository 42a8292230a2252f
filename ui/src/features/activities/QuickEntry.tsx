import { useTranslation } from 'react-i18next';
import { Dialog } from '@/shared/ui/Dialog';
import { QuickEntryForm } from './QuickEntryForm';

interface QuickEntryProps {
  /** What the title begins as; null keeps the dialog closed. */
  title: string | null;
  onClose: () => void;
}

/** Logs an activity from any page in a few seconds; closing it keeps what was typed as a draft. */
export function QuickEntry({ title, onClose }: QuickEntryProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={title !== null} onClose={onClose} title={t('activity.new.title')} size={640}>
      <QuickEntryForm title={title ?? ''} onDone={onClose} />
    </Dialog>
  );
}
