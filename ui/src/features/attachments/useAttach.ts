import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '@/contract';
import { platform } from '@/platform';
import { newId } from '@/shared/data/uuid';
import { useReport } from '@/shared/errors/useReport';
import { useNotify } from '@/shared/ui/useNotify';
import { mediaTypeOf } from './mediaType';

/** Takes files into the office folder and copies them out again. */
export function useAttach() {
  const { t } = useTranslation();
  const report = useReport();
  const notify = useNotify();
  const [attaching, setAttaching] = useState(false);

  /** Asks for a file and keeps its content; the record that owns it is saved by whoever asked. */
  async function attach(owner: string): Promise<Attachment | null> {
    const path = await platform().openFile({ title: t('attachment.pick'), kinds: [] });
    if (path === null) return null;
    setAttaching(true);
    try {
      const { digest, size } = await platform().call('attachment_add', { path, content: '' });
      const name = path.split(/[/\\]/).at(-1) ?? path;
      return { id: newId(), owner, name, mediaType: mediaTypeOf(name), size, digest };
    } catch (thrown) {
      report(thrown);
      return null;
    } finally {
      setAttaching(false);
    }
  }

  async function saveCopy({ name, digest }: Attachment): Promise<void> {
    const path = await platform().saveFile({
      title: t('attachment.saveCopy'),
      suggestedName: name,
      kinds: [],
    });
    if (path === null) return;
    try {
      await platform().call('attachment_export', { digest, path });
      notify({ message: t('attachment.saved', { path }) });
    } catch (thrown) {
      report(thrown);
    }
  }

  return { attach, attaching, saveCopy };
}
