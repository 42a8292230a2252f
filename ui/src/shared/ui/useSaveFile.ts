import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { PickedPath, ReportForm } from '@/contract';
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
  write: (path: PickedPath) => Promise<{ pages: number }>;
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
      const picked = await host.pick({
        usage: 'write_file',
        title: t('typeset.saveTitle'),
        suggestedName: fileName,
        kinds: [{ name: t(`typeset.fileKind.${file}`), extensions: [file] }],
      });
      if (picked === null) return null;
      const { pages } = await write(picked.token);
      // A spreadsheet has no pages.
      if (pages === 0) return t('typeset.savedFile', { path: picked.shown });
      return t('typeset.saved', { count: pages, path: picked.shown });
    },
    [t],
  );
}
