import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DrawnPaper, PaperRequest, SavedPaper } from '@/contract';
import { platform } from '@/platform';
import { useReport } from '@/shared/errors/useReport';
import { useNotify } from '@/shared/ui/useNotify';

/** How a paper is made: drawn for the page to hand out, or written by the program where the person says. */
interface Making {
  /** What the file is to be called; the drawn paper's own name where it is drawn anyway. */
  suggestedName: string;
  draw: () => Promise<DrawnPaper>;
  write: (path: string) => Promise<SavedPaper>;
}

/** Makes a paper as PDF where the person says; in a plain browser it is downloaded. */
export function useMakePaper() {
  const { t } = useTranslation();
  const report = useReport();
  const notify = useNotify();
  return useMutation({
    mutationFn: async ({ suggestedName, draw, write }: Making): Promise<string | null> => {
      const host = platform();
      if (host.download !== undefined) {
        const { content, fileName } = await draw();
        const bytes = Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
        host.download(fileName, new Blob([bytes], { type: 'application/pdf' }));
        return t('packs.downloaded', { name: fileName });
      }
      const path = await host.saveFile({
        title: t('papers.saveTitle'),
        suggestedName,
        kinds: [{ name: t('packs.fileKind'), extensions: ['pdf'] }],
      });
      if (path === null) return null;
      const saved = await write(path);
      return t('packs.saved', { count: saved.pages, path: saved.path });
    },
    onSuccess: (message) => {
      if (message !== null) notify({ message });
    },
    onError: report,
  });
}

/** A paper of the general kinds, as it is made. */
export function makingOf(paper: PaperRequest): Making {
  return {
    suggestedName: `${paper.kind.replaceAll('_', '-')}.pdf`,
    draw: () => platform().call('paper_draw', { paper, file: 'pdf' }),
    write: (path) => platform().call('paper_save', { paper, path }),
  };
}

/** Certificates, as they are made; each printing is noted, so a second one says that it is. */
export function makingOfCertificates(certificates: string[]): Making {
  return {
    suggestedName: 'giay-chung-nhan.pdf',
    draw: () => platform().call('certificate_print', { certificates }),
    write: (path) => platform().call('certificate_print_to', { certificates, path }),
  };
}
