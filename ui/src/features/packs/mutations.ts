import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PackFile, PackPrintRow, PaperFile } from '@/contract';
import { useAnnounce } from '@/features/changes/useAnnounce';
import { platform, type RequestOf } from '@/platform';
import { useReport } from '@/shared/errors/useReport';
import { useNotify } from '@/shared/ui/useNotify';
import { useSaveFile } from '@/shared/ui/useSaveFile';

interface PackToSave {
  request: RequestOf<'pack_save'>;
  /** What the pack is called. */
  name: string;
}

/** Keeps a pack or a template as one change and says so under this name, with a way back. */
export function useSavePack() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: ({ request }: PackToSave) => platform().call('pack_save', request),
    onSuccess: (detail, { name, request: { lang } }) => {
      const { pack } = detail.file;
      client.setQueryData(['pack_get', pack.id, lang], detail);
      announce(t(pack.usage === 'template' ? 'packs.savedTemplate' : 'packs.saved', { name }));
    },
  });
}

interface PackToExport {
  pack: PackFile;
  file: PaperFile;
  fileName: string;
}

/** Prints a pack to a file where the person says, and keeps the print; in a plain browser it is downloaded. */
export function useExportPack() {
  const report = useReport();
  const notify = useNotify();
  const saveFile = useSaveFile();
  return useMutation({
    mutationFn: ({ pack, file, fileName }: PackToExport) =>
      saveFile({
        file,
        fileName,
        content: async () => (await platform().call('pack_print', { pack, file })).content,
        write: (path) => platform().call('pack_print_to', { pack, path, file }),
      }),
    onSuccess: (message) => {
      if (message !== null) notify({ message });
    },
    onError: report,
  });
}

/** Saves the file of a print as it was made, byte for byte. */
export function useReprint() {
  const report = useReport();
  const notify = useNotify();
  const saveFile = useSaveFile();
  return useMutation({
    mutationFn: ({ print, file: { name, digest } }: PackPrintRow) =>
      saveFile({
        file: name.endsWith('.docx') ? 'docx' : 'pdf',
        fileName: name,
        content: async () => (await platform().call('attachment_read', { digest })).content,
        write: async (path) => {
          await platform().call('attachment_export', { digest, path });
          return { pages: print.pages };
        },
      }),
    onSuccess: (message) => {
      if (message !== null) notify({ message });
    },
    onError: report,
  });
}

/** Saves the page that tells what changed since a print. */
export function useSupplement() {
  const report = useReport();
  const notify = useNotify();
  const saveFile = useSaveFile();
  return useMutation({
    mutationFn: async (print: string) => {
      const { content, fileName } = await platform().call('pack_supplement', {
        print,
        file: 'pdf',
      });
      return saveFile({
        file: 'pdf',
        fileName,
        content: () => Promise.resolve(content),
        write: (path) => platform().call('pack_supplement_to', { print, path }),
      });
    },
    onSuccess: (message) => {
      if (message !== null) notify({ message });
    },
    onError: report,
  });
}
