import { useState } from 'react';
import type { PackFile, PaperFile } from '@/contract';
import { platform } from '@/platform';
import { bytesOf } from '@/shared/data/base64';
import { useReport } from '@/shared/errors/useReport';
import { openPdf } from '@/shared/pdf/pdf';
import { type Printing, usePrintPdf } from '@/shared/pdf/usePrintPdf';
import { type Looked, pointsOf } from './looked';
import { useExportPack } from './mutations';

/** How a pack leaves the office. */
type Way = PaperFile | 'print';

interface PackPrintingOptions {
  /** The pack as it was drawn last. */
  drawn: (Looked & { fileName: string }) | undefined;
  /** Whether what was drawn is the pack as it stands. */
  ready: boolean;
  /** Keeps the pack; gives it as it is kept. */
  keep: () => Promise<PackFile>;
  /** Told the pack once it has been printed or exported. */
  onDone: (kept: PackFile) => void;
}

export interface PackPrinting {
  /** Prints or exports the pack; where there is something to look at, it waits for `goOn`. */
  ask: (way: Way) => void;
  waits: boolean;
  goOn: () => void;
  giveUp: () => void;
  ready: boolean;
  isExporting: boolean;
  /** Its pages on their way to paper. */
  pages: Printing;
}

/** Prints and exports a pack. It is kept before, so that the print can be compared with it later. */
export function usePackPrinting({ drawn, ready, keep, onDone }: PackPrintingOptions): PackPrinting {
  const report = useReport();
  const pages = usePrintPdf(report);
  const sendOut = useExportPack();
  const [waiting, setWaiting] = useState<Way | null>(null);

  async function print(pack: PackFile) {
    await pages.start(async () => {
      const { content } = await platform().call('pack_print', { pack, file: 'pdf' });
      return openPdf(bytesOf(content));
    });
  }

  async function exportAs(file: PaperFile, pack: PackFile) {
    const fileName = (drawn?.fileName ?? '').replace(/pdf$/, file);
    // What went wrong has been reported.
    await sendOut.mutateAsync({ pack, file, fileName }).catch(() => undefined);
  }

  function carryOut(way: Way) {
    setWaiting(null);
    keep()
      .then(async (kept) => {
        await (way === 'print' ? print(kept) : exportAs(way, kept));
        onDone(kept);
      })
      .catch(report);
  }

  return {
    ask: (way) => {
      if (!ready || drawn === undefined || pages.at !== null || sendOut.isPending) return;
      if (pointsOf(drawn) === 0) carryOut(way);
      else setWaiting(way);
    },
    waits: waiting !== null,
    goOn: () => {
      if (waiting !== null) carryOut(waiting);
    },
    giveUp: () => setWaiting(null),
    ready,
    isExporting: sendOut.isPending,
    pages,
  };
}
