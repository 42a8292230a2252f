/**
 * The one place that knows pdf.js. The legacy build, because WebKitGTK 2.40 and WebView2 110 are the oldest engines the
 * product meets; loaded when the first pack is shown, its worker from the program's own files. Nothing of it evaluates
 * code or compiles WebAssembly: the content security policy allows neither, and the program's own PDFs need neither.
 */
import type { PDFDocumentProxy, PDFPageProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
// Vite gives the address of the file; the linter looks for a module behind it.
// oxlint-disable-next-line import/default
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

export type PdfPage = PDFPageProxy;

/** A PDF opened for reading. */
export interface OpenPdf {
  /** Its pages, from the first. */
  pages: readonly PdfPage[];
  close: () => void;
}

let worker: PDFWorker | undefined;

async function load() {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  // One worker for all: starting another for every change would parse a megabyte of script each time.
  worker ??= new pdfjs.PDFWorker();
  return { pdfjs, worker };
}

/** Opens a PDF; the bytes stay the caller's. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { pdfjs, worker } = await load();
  const task = pdfjs.getDocument({
    // The worker takes what it is given.
    data: bytes.slice(),
    worker,
    useWasm: false,
  });
  const pdf: PDFDocumentProxy = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)),
  );
  return { pages, close: () => void task.destroy() };
}

/** Size of a page in CSS pixels at 100 %. */
export function sizeOf(page: PdfPage): { width: number; height: number } {
  const { width, height } = page.getViewport({ scale: CSS_PX_PER_POINT });
  return { width, height };
}

/** A PDF measures in points, 72 to the inch; CSS in pixels, 96 to the inch. */
export const CSS_PX_PER_POINT = 96 / 72;

interface Drawing {
  /** Resolves once drawn; rejects when stopped. */
  done: Promise<HTMLCanvasElement>;
  stop: () => void;
}

/** Draws a page on a canvas of its own, so many device pixels for each CSS pixel. */
export function drawPage(page: PdfPage, density: number): Drawing {
  const viewport = page.getViewport({ scale: CSS_PX_PER_POINT * density });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const task = page.render({ canvas, viewport });
  return { done: task.promise.then(() => canvas), stop: () => task.cancel() };
}

/** The words of a page in reading order, for those who cannot see it. */
export async function textOf(page: PdfPage): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}
