import { Loader } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NamesProvider, type Names } from '@/features/records/names';
import { useLanguage } from '@/i18n/useLanguage';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { Dialog } from '@/shared/ui/Dialog';
import { FollowUpForm } from './FollowUpForm';
import { type FollowUpOrigin, newDraftKey, newFollowUpFile } from './followUpFile';
import { useFollowUp } from './queries';

/** Which follow-up a dialog is about: one that is kept, or a new one from somewhere. */
export type FollowUpSubject =
  | { id: string }
  | {
      origin: FollowUpOrigin;
      names: Names;
      /** The draft that is taken up again; one that goes by the origin unless given. */
      draftKey?: string;
    };

interface FollowUpDialogProps {
  /** Null while the dialog is closed. */
  subject: FollowUpSubject | null;
  onClose: () => void;
}

/** A follow-up over the page: a new one, or one that is kept. */
export function FollowUpDialog({ subject, onClose }: FollowUpDialogProps) {
  const { t } = useTranslation();
  const isKept = subject !== null && 'id' in subject;
  return (
    <Dialog
      opened={subject !== null}
      onClose={onClose}
      title={isKept ? t('followUps.edit') : t('followUps.new')}
      size="lg"
    >
      {subject === null ? null : 'id' in subject ? (
        <Kept key={subject.id} id={subject.id} onDone={onClose} />
      ) : (
        <Begun {...subject} onDone={onClose} />
      )}
    </Dialog>
  );
}

interface BegunProps {
  origin: FollowUpOrigin;
  names: Names;
  draftKey?: string;
  onDone: () => void;
}

function Begun({ origin, names, draftKey = newDraftKey(origin), onDone }: BegunProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const [start] = useState(() => newFollowUpFile(lang, origin));
  return (
    <NamesProvider known={names} missing={t('picker.missing')}>
      <FollowUpForm loaded={null} start={start} draftKey={draftKey} onDone={onDone} />
    </NamesProvider>
  );
}

function Kept({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useTranslation();
  const detail = useFollowUp(id);
  if (detail.isPending) return <Loader size="sm" role="status" aria-label={t('common.loading')} />;
  if (detail.isError) return <FaultAlert fault={detail.error} />;
  const { file, names } = detail.data;
  return (
    <NamesProvider known={names} missing={t('picker.missing')}>
      <FollowUpForm loaded={file} start={file} draftKey={`follow_up/${id}`} onDone={onDone} />
    </NamesProvider>
  );
}
