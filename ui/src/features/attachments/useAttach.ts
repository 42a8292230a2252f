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
    const picked = await platform().pick({
      usage: 'read_file',
      title: t('attachment.pick'),
      suggestedName: '',
      kinds: [],
    });
    if (picked === null) return null;
    setAttaching(true);
    try {
      const { name, token: path } = picked;
      const { digest, size } = await platform().call('attachment_add', { path, content: '' });
      return { id: newId(), owner, name, mediaType: mediaTypeOf(name), size, digest };
    } catch (thrown) {
      report(thrown);
      return null;
    } finally {
      setAttaching(false);
    }
  }

  async function saveCopy({ name, digest }: Attachment): Promise<void> {
    const extension = /.\.([^.]+)$/.exec(name)?.[1];
    try {
      const picked = await platform().pick({
        usage: 'write_file',
        title: t('attachment.saveCopy'),
        suggestedName: name,
        kinds: extension === undefined ? [] : [{ name: `.${extension}`, extensions: [extension] }],
      });
      if (picked === null) return;
      await platform().call('attachment_export', { digest, path: picked.token });
      notify({ message: t('attachment.saved', { path: picked.shown }) });
    } catch (thrown) {
      report(thrown);
    }
  }

  return { attach, attaching, saveCopy };
}
