import type { PdfReader } from '../../utils/engine/extraction/load-pdf-reader.ts';

/** What the script for PDFs leaves behind for whoever loaded it. */
export interface PdfWorld {
  vetwellReadPdf?: PdfReader;
}

/** Chromium's background: a service worker, which has no `import()`. */
interface ServiceWorkerWorld {
  importScripts?: (url: string) => void;
}

const { importScripts } = globalThis as ServiceWorkerWorld;

/** In the place of the engine's own in every build of the extension: one file for all contexts, loaded once in each. */
export async function loadPdfReader(): Promise<PdfReader> {
  const world = globalThis as PdfWorld;
  if (!world.vetwellReadPdf) {
    if (importScripts) importScripts('/read-pdf.js');
    else await import('virtual:read-pdf');
  }
  if (!world.vetwellReadPdf) throw new Error('the script for PDFs left nothing behind');
  return world.vetwellReadPdf;
}

/**
 * A service worker may import later only what it imported while it was installed
 * (https://w3c.github.io/ServiceWorker/#importscripts). To be called in the first turn of the background.
 */
export function keepPdfReader(): void {
  if (importScripts) addEventListener('install', () => void loadPdfReader());
}
