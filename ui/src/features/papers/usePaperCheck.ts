import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { PaperChecked, PaperChecks } from '@/contract';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';
import { useReport } from '@/shared/errors/useReport';

/** What was found in papers that wait for somebody to decide. */
export interface AskedBeforePrint {
  found: PaperChecks;
  /** Prints all the same. */
  goOn: () => void;
}

/** How many points there are to look at. */
export const pointsOfPaper = ({ allChecks, findings, warnings }: PaperChecks): number =>
  allChecks + findings.length + warnings.length;

/** Looks at papers before they are printed: where there is nothing to look at they are printed at once, else somebody is asked. */
export function usePaperCheck() {
  const lang = useLanguage();
  const report = useReport();
  const [asked, setAsked] = useState<AskedBeforePrint | null>(null);
  const check = useMutation({
    mutationFn: (paper: PaperChecked) => platform().call('paper_check', { paper, lang }),
    onError: report,
  });
  const ask = (paper: PaperChecked, print: () => void) =>
    check.mutate(paper, {
      onSuccess: (found) => {
        if (pointsOfPaper(found) === 0) return print();
        setAsked({
          found,
          goOn: () => {
            setAsked(null);
            print();
          },
        });
      },
    });
  return { ask, asked, giveUp: () => setAsked(null), isChecking: check.isPending };
}
