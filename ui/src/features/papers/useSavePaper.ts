import { useMutation } from '@tanstack/react-query';
import type { PaperFile, PaperRequest } from '@/contract';
import { platform } from '@/platform';
import { useReport } from '@/shared/errors/useReport';
import { useNotify } from '@/shared/ui/useNotify';
import { useSaveFile } from '@/shared/ui/useSaveFile';
import { useTellUnprinted } from './useTellUnprinted';

interface PaperToSave {
  paper: PaperRequest;
  file: PaperFile;
}

/** Draws a paper an activity is worked with and saves it where the person says. */
export function useSavePaper() {
  const report = useReport();
  const notify = useNotify();
  const tellUnprinted = useTellUnprinted();
  const saveFile = useSaveFile();
  return useMutation({
    mutationFn: async ({ paper, file }: PaperToSave) => {
      const { content, fileName, unprinted } = await platform().call('paper_draw', { paper, file });
      const said = await saveFile({
        file,
        fileName,
        content: () => Promise.resolve(content),
        write: (path) => platform().call('paper_save', { paper, path }),
      });
      return { said, unprinted };
    },
    // What else the paper lacks was told before it was printed.
    onSuccess: ({ said, unprinted }) => {
      if (said === null) return;
      notify({ message: said });
      tellUnprinted(unprinted);
    },
    onError: report,
  });
}
