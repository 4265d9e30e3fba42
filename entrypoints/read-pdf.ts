import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPdf } from '../utils/engine/extraction/pdf.ts';
import type { PdfWorld } from './shared/load-pdf-reader.ts';

/** Loaded by the context that has a PDF to read. */
export default defineUnlistedScript(() => {
  (globalThis as PdfWorld).vetwellReadPdf = readPdf;
});
