import { useMutation } from '@tanstack/react-query';
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
  const saveFile = useSaveFile();
  return useMutation({
    mutationFn: ({ certificates, first }: Wanted) =>
      saveFile({
        file: 'pdf',
        fileName: `giay-chung-nhan-${first.replace('/', '-')}.pdf`,
        content: async () => (await platform().call('certificate_print', { certificates })).content,
        write: (path) => platform().call('certificate_print_to', { certificates, path }),
      }),
    onSuccess: (message) => {
      if (message !== null) notify({ message });
    },
    onError: report,
  });
}
