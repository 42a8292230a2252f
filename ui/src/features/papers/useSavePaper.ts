import { useMutation } from '@tanstack/react-query';
import type { PaperFile, PaperRequest } from '@/contract';
import { platform } from '@/platform';
import { useReport } from '@/shared/errors/useReport';
import { useNotify } from '@/shared/ui/useNotify';
import { useSaveFile } from '@/shared/ui/useSaveFile';

interface PaperToSave {
  paper: PaperRequest;
  file: PaperFile;
}

/** Draws a paper an activity is worked with and saves it where the person says. */
export function useSavePaper() {
  const report = useReport();
  const notify = useNotify();
  const saveFile = useSaveFile();
  return useMutation({
    mutationFn: async ({ paper, file }: PaperToSave) => {
      const { content, fileName } = await platform().call('paper_draw', { paper, file });
      return saveFile({
        file,
        fileName,
        content: () => Promise.resolve(content),
        write: (path) => platform().call('paper_save', { paper, path }),
      });
    },
    onSuccess: (message) => {
      if (message !== null) notify({ message });
    },
    onError: report,
  });
}
