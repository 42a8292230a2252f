import { useTranslation } from 'react-i18next';
import { Dialog } from '@/shared/ui/Dialog';
import { QuickEntryForm } from './QuickEntryForm';
import type { EntryStart } from './useLogActivity';

interface QuickEntryProps {
  /** What the entry begins from; null keeps the dialog closed. */
  start: EntryStart | null;
  onClose: () => void;
}

/** Logs an activity from any page in a few seconds; closing it keeps what was typed as a draft. */
export function QuickEntry({ start, onClose }: QuickEntryProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={start !== null} onClose={onClose} title={t('activity.new.title')} size={640}>
      <QuickEntryForm title={start?.title ?? ''} commitment={start?.commitment} onDone={onClose} />
    </Dialog>
  );
}
