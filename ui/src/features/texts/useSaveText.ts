import { useMutation } from '@tanstack/react-query';
import type { PaperFile, TextRequest } from '@/contract';
import { platform } from '@/platform';
import { useReport } from '@/shared/errors/useReport';
import { useNotify } from '@/shared/ui/useNotify';
import { useSaveFile } from '@/shared/ui/useSaveFile';

interface TextToSave {
  text: TextRequest;
  file: PaperFile;
  /** Name suggested, its extension that of the kind of file. */
  fileName: string;
}

/** Saves a text as a paper where the person says; in a plain browser it is downloaded. */
export function useSaveText() {
  const report = useReport();
  const notify = useNotify();
  const saveFile = useSaveFile();
  return useMutation({
    mutationFn: ({ text, file, fileName }: TextToSave) =>
      saveFile({
        file,
        fileName,
        content: async () => (await platform().call('text_typeset', { text, file })).content,
        write: (path) => platform().call('text_save', { text, path }),
      }),
    onSuccess: (message) => {
      if (message !== null) notify({ message });
    },
    onError: report,
  });
}
