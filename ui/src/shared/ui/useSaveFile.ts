import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportForm } from '@/contract';
import { platform } from '@/platform';
import { bytesOf } from '@/shared/data/base64';

const MEDIA: Record<ReportForm, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

interface FileToSave {
  file: ReportForm;
  /** Name suggested. */
  fileName: string;
  /** Its content in Base64, where it is downloaded. */
  content: () => Promise<string>;
  /** Has the program write it where the person said. */
  write: (path: string) => Promise<{ pages: number; path: string }>;
}

/** Saves a paper where the person says; in a plain browser it is downloaded. Gives what to tell the person; null where they thought better of it. */
export function useSaveFile() {
  const { t } = useTranslation();
  return useCallback(
    async ({ file, fileName, content, write }: FileToSave): Promise<string | null> => {
      const host = platform();
      if (host.download !== undefined) {
        host.download(fileName, new Blob([bytesOf(await content())], { type: MEDIA[file] }));
        return t('typeset.downloaded', { name: fileName });
      }
      const path = await host.saveFile({
        title: t('typeset.saveTitle'),
        suggestedName: fileName,
        kinds: [{ name: t(`typeset.fileKind.${file}`), extensions: [file] }],
      });
      if (path === null) return null;
      const saved = await write(path);
      // A spreadsheet has no pages.
      if (saved.pages === 0) return t('typeset.savedFile', { path: saved.path });
      return t('typeset.saved', { count: saved.pages, path: saved.path });
    },
    [t],
  );
}
