import { useMutation } from '@tanstack/react-query';
import type { RegisterOf, ReportForm } from '@/contract';
import { useTellUnprinted } from '@/features/papers/useTellUnprinted';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { useReport } from '@/shared/errors/useReport';
import { useNotify } from '@/shared/ui/useNotify';
import { useSaveFile } from '@/shared/ui/useSaveFile';

interface RegisterToWrite {
  register: RegisterOf;
  file: ReportForm;
}

/** Writes a register in the reader's language to a file where the person says. */
export function useWriteRegister() {
  const lang = useLanguage();
  const report = useReport();
  const notify = useNotify();
  const tellUnprinted = useTellUnprinted();
  const saveFile = useSaveFile();
  return useMutation({
    mutationFn: async ({ register, file }: RegisterToWrite) => {
      const { content, fileName, unprinted } = await platform().call('register_draw', {
        register,
        lang,
        file,
      });
      const message = await saveFile({
        file,
        fileName,
        content: () => Promise.resolve(content),
        write: (path) => platform().call('register_draw_to', { register, lang, path }),
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
