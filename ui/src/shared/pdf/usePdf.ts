import { useEffect, useState } from 'react';
import { type OpenPdf, openPdf } from './pdf';

export interface ShownPdf {
  pdf: OpenPdf | null;
  /** What it was opened from: not the newest bytes while those are being opened. */
  from: Uint8Array | null;
  /** What kept the newest bytes from being shown. */
  fault: Error | null;
}

const NOTHING: ShownPdf = { pdf: null, from: null, fault: null };

/** The bytes opened as a PDF. The one before stays until the new one can be drawn, then it is closed. */
export function usePdf(bytes: Uint8Array | undefined): ShownPdf {
  const [shown, setShown] = useState<ShownPdf>(NOTHING);

  useEffect(() => {
    if (bytes === undefined) return undefined;
    let wanted = true;
    openPdf(bytes).then(
      (pdf) => {
        if (wanted) setShown({ pdf, from: bytes, fault: null });
        else pdf.close();
      },
      (thrown: unknown) => {
        const fault =
          thrown instanceof Error
            ? thrown
            : new Error('the paper cannot be shown', { cause: thrown });
        if (wanted) setShown({ pdf: null, from: bytes, fault });
      },
    );
    return () => {
      wanted = false;
    };
  }, [bytes]);

  const { pdf } = shown;
  useEffect(() => () => pdf?.close(), [pdf]);
  return bytes === undefined ? NOTHING : shown;
}
