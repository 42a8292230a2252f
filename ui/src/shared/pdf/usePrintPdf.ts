import { useCallback, useEffect, useRef, useState } from 'react';
import { drawPage, type OpenPdf, type PdfPage } from './pdf';
import styles from './printing.module.css';

/** Device pixels per CSS pixel: 2.5 × 96 = 240 dots to the inch, fine enough for 10-point Vietnamese marks. */
const DENSITY = 2.5;

export interface Printing {
  /** Which page is being made ready, from 1, of how many; null while nothing is printed. */
  at: { page: number; pages: number } | null;
  /** Prints what this opens, and closes it again. */
  start: (open: () => Promise<OpenPdf>) => Promise<void>;
  cancel: () => void;
}

/**
 * Prints pages from the page itself: each is drawn at printing resolution onto a sheet that only paper shows, then the
 * system's print dialog opens. No viewer and no frame is needed, which the content security policy allows neither.
 */
export function usePrintPdf(onFault: (thrown: unknown) => void): Printing {
  const [at, setAt] = useState<Printing['at']>(null);
  const cancelled = useRef(false);
  const cancel = useCallback(() => {
    cancelled.current = true;
  }, []);
  useEffect(() => cancel, [cancel]);

  const start = useCallback(
    async (open: () => Promise<OpenPdf>) => {
      cancelled.current = false;
      try {
        const { pages, close } = await open();
        await print(
          pages,
          (page) => setAt({ page, pages: pages.length }),
          () => cancelled.current,
        ).finally(close);
      } catch (thrown) {
        onFault(thrown);
      } finally {
        setAt(null);
      }
    },
    [onFault],
  );

  return { at, start, cancel };
}

async function print(
  pages: readonly PdfPage[],
  onPage: (page: number) => void,
  isCancelled: () => boolean,
): Promise<void> {
  const sheets = document.createElement('div');
  sheets.className = styles.sheets ?? '';
  sheets.setAttribute('aria-hidden', 'true');
  const addresses: string[] = [];
  try {
    for (const [index, page] of pages.entries()) {
      if (isCancelled()) return;
      onPage(index + 1);
      const canvas = await drawPage(page, DENSITY).done;
      const image = document.createElement('img');
      image.className = (canvas.width > canvas.height ? styles.wide : styles.sheet) ?? '';
      image.alt = '';
      const address = await asImage(canvas);
      addresses.push(address);
      image.src = address;
      await image.decode();
      sheets.append(image);
      // The canvas holds as much memory as the screen; the next page takes its place.
      canvas.width = 0;
    }
    if (isCancelled()) return;
    document.body.append(sheets);
    await printed();
  } finally {
    sheets.remove();
    for (const address of addresses) URL.revokeObjectURL(address);
  }
}

function asImage(canvas: HTMLCanvasElement): Promise<string> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the page does not fit into memory'));
      else resolve(URL.createObjectURL(blob));
    }, 'image/png');
  });
}

/** Opens the print dialog and waits until the pages have been taken; some engines return from `print()` before. */
function printed(): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('afterprint', () => resolve(), { once: true });
    window.print();
  });
}
