import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PaperFile, PaperKind, PaperRequest } from '@/contract';
import { platform } from '@/platform';
import { useReport } from '@/shared/errors/useReport';
import { useNotify } from '@/shared/ui/useNotify';
import { useTellUnprinted } from './useTellUnprinted';

interface PapersToSave {
  activity: string;
  kinds: readonly PaperKind[];
  lang: PaperRequest['lang'];
  file: PaperFile;
}

/** Writes the papers of an activity into a folder of their own, below one the person chooses. */
export function useSaveAllPapers() {
  const { t } = useTranslation();
  const report = useReport();
  const notify = useNotify();
  const tellUnprinted = useTellUnprinted();
  return useMutation({
    mutationFn: async ({ activity, kinds, lang, file }: PapersToSave) => {
      const folder = await platform().pick({
        usage: 'write_folder',
        title: t('papers.saveAllTitle'),
        suggestedName: '',
        kinds: [],
      });
      if (folder === null) return null;
      return platform().call('paper_save_all', {
        activity,
        kinds: [...kinds],
        lang,
        file,
        folder: folder.token,
      });
    },
    onSuccess: (saved) => {
      if (saved === null) return;
      notify({
        message: t('papers.savedAll', { count: saved.papers.length, folder: saved.folder }),
      });
      tellUnprinted(saved.papers.flatMap(({ unprinted }) => unprinted));
    },
    onError: report,
  });
}
