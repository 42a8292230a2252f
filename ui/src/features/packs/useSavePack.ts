import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PackRequest } from '@/contract';
import { platform } from '@/platform';
import { useReport } from '@/shared/errors/useReport';
import { useNotify } from '@/shared/ui/useNotify';

interface PackToSave {
  request: PackRequest;
  fileName: string;
  /** The pack as it is on screen. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** Saves a pack where the person says; in a plain browser it is downloaded. */
export function useSavePack() {
  const { t } = useTranslation();
  const report = useReport();
  const notify = useNotify();
  return useMutation({
    mutationFn: async ({ request, fileName, bytes }: PackToSave): Promise<string | null> => {
      const host = platform();
      if (host.download !== undefined) {
        host.download(fileName, new Blob([bytes], { type: 'application/pdf' }));
        return t('packs.downloaded', { name: fileName });
      }
      const path = await host.saveFile({
        title: t('packs.saveTitle'),
        suggestedName: fileName,
        kinds: [{ name: t('packs.fileKind'), extensions: ['pdf'] }],
      });
      if (path === null) return null;
      const saved = await host.call('pack_save', { pack: request, path, file: null });
      return t('packs.saved', { count: saved.pages, path: saved.path });
    },
    onSuccess: (message) => {
      if (message !== null) notify({ message });
    },
    onError: report,
  });
}
