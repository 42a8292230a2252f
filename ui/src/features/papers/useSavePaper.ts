import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
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
  const { t } = useTranslation();
  const report = useReport();
  const notify = useNotify();
  const saveFile = useSaveFile();
  return useMutation({
    mutationFn: async ({ paper, file }: PaperToSave) => {
      const { content, fileName, findings, warnings } = await platform().call('paper_draw', { paper, file });
      const said = await saveFile({
        file,
        fileName,
        content: () => Promise.resolve(content),
        write: (path) => platform().call('paper_save', { paper, path }),
      });
      return { said, faults: [...findings.map(({ message }) => message), ...warnings] };
    },
    onSuccess: ({ said, faults }) => {
      if (said === null) return;
      notify({ message: said });
      if (faults.length === 0) return;
      // What the paper still lacks stays on screen until it is read.
      notify({
        color: 'yellow',
        title: t('papers.lacks'),
        message: faults.join('\n'),
        autoClose: false,
        style: { whiteSpace: 'pre-line' },
      });
    },
    onError: report,
  });
}
