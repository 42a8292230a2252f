import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { DrawnPaper, PaperChecks, RegisterOf, ReportForm } from '@/contract';
import { type AskedBeforePrint, pointsOfPaper } from '@/features/papers/usePaperCheck';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { useReport } from '@/shared/errors/useReport';
import { useNotify } from '@/shared/ui/useNotify';
import { useSaveFile } from '@/shared/ui/useSaveFile';

interface RegisterToWrite {
  register: RegisterOf;
  file: ReportForm;
}

interface DrawnRegister extends RegisterToWrite {
  drawn: DrawnPaper;
}

/** Writes a register in the reader's language to a file where the person says; where there is something to look at, somebody is asked first. */
export function useWriteRegister() {
  const lang = useLanguage();
  const report = useReport();
  const notify = useNotify();
  const saveFile = useSaveFile();
  const [asked, setAsked] = useState<AskedBeforePrint | null>(null);
  const save = useMutation({
    mutationFn: ({ register, file, drawn }: DrawnRegister) =>
      saveFile({
        file,
        fileName: drawn.fileName,
        content: () => Promise.resolve(drawn.content),
        write: (path) => platform().call('register_draw_to', { register, lang, path }),
      }),
    onSuccess: (message) => {
      if (message !== null) notify({ message });
    },
    onError: report,
  });
  const draw = useMutation({
    mutationFn: async ({ register, file }: RegisterToWrite) => {
      const drawn = await platform().call('register_draw', { register, lang, file });
      return { drawn, found: await looked(register, drawn, lang) };
    },
    onSuccess: ({ drawn, found }, wanted) => {
      const write = () => save.mutate({ ...wanted, drawn });
      if (pointsOfPaper(found) === 0) return write();
      setAsked({
        found,
        goOn: () => {
          setAsked(null);
          write();
        },
      });
    },
    onError: report,
  });
  return {
    write: draw.mutate,
    isPending: draw.isPending || save.isPending,
    asked,
    giveUp: () => setAsked(null),
  };
}

/** What should be looked at in a register: what contradicts itself in the records listed, and how the paper was drawn. */
async function looked(
  register: RegisterOf,
  { findings, warnings, unprinted }: DrawnPaper,
  lang: ReturnType<typeof useLanguage>,
): Promise<PaperChecks> {
  const found = await platform().call('paper_check', {
    paper: { of: 'register', register, lang },
    lang,
  });
  return { ...found, findings, warnings: [...warnings, ...unprinted.map(({ line }) => line)] };
}
