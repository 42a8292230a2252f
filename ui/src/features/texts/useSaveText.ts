import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PaperFile, TextRequest } from '@/contract';
import { platform } from '@/platform';
import { useReport } from '@/shared/errors/useReport';
import { useNotify } from '@/shared/ui/useNotify';

interface TextToSave {
  text: TextRequest;
  file: PaperFile;
  /** Name suggested, its extension that of the kind of file. */
  fileName: string;
}

const MEDIA: Record<PaperFile, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Saves a text as a paper where the person says; in a plain browser it is downloaded. */
export function useSaveText() {
  const { t } = useTranslation();
  const report = useReport();
  const notify = useNotify();
  return useMutation({
    mutationFn: async ({ text, file, fileName }: TextToSave): Promise<string | null> => {
      const host = platform();
      if (host.download !== undefined) {
        const { content } = await host.call('text_typeset', { text, file });
        const bytes = Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
        host.download(fileName, new Blob([bytes], { type: MEDIA[file] }));
        return t('typeset.downloaded', { name: fileName });
      }
      const path = await host.saveFile({
        title: t('typeset.saveTitle'),
        suggestedName: fileName,
        kinds: [{ name: t(`typeset.fileKind.${file}`), extensions: [file] }],
      });
      if (path === null) return null;
      const saved = await host.call('text_save', { text, path });
      return t('typeset.saved', { count: saved.pages, path: saved.path });
    },
    onSuccess: (message) => {
      if (message !== null) notify({ message });
    },
    onError: report,
  });
}
