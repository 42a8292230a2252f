import { useMutation } from '@tanstack/react-query';
import type { UnprintedCharacters } from '@/contract';
import { useTellUnprinted } from '@/features/papers/useTellUnprinted';
import { platform } from '@/platform';
import { useReport } from '@/shared/errors/useReport';
import { useNotify } from '@/shared/ui/useNotify';
import { useSaveFile } from '@/shared/ui/useSaveFile';

interface Wanted {
  certificates: string[];
  /** Number of the first. */
  first: string;
}

/** Makes certificates as PDF where the person says; each making is noted, so that a second one says on paper that it is. */
export function usePrintCertificates() {
  const report = useReport();
  const notify = useNotify();
  const tellUnprinted = useTellUnprinted();
  const saveFile = useSaveFile();
  return useMutation({
    mutationFn: async ({ certificates, first }: Wanted) => {
      let unprinted: readonly UnprintedCharacters[] = [];
      const message = await saveFile({
        file: 'pdf',
        fileName: `giay-chung-nhan-${first.replace('/', '-')}.pdf`,
        content: async () => {
          const drawn = await platform().call('certificate_print', { certificates });
          ({ unprinted } = drawn);
          return drawn.content;
        },
        write: async (path) => {
          const saved = await platform().call('certificate_print_to', { certificates, path });
          ({ unprinted } = saved);
          return saved;
        },
      });
      return { message, unprinted };
    },
    onSuccess: ({ message, unprinted }) => {
      if (message === null) return;
      notify({ message });
      tellUnprinted(unprinted);
    },
    onError: report,
  });
}
