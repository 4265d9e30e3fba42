import type { Reading } from './html.ts';

/** Reads the text of a PDF in reading order. What cannot be read has a `problem`. */
export type PdfReader = (body: Uint8Array) => Promise<Reading>;

/**
 * The code for PDFs, loaded when there is a first one to read: it is larger than all the rest. In the extension's builds
 * entrypoints/shared/load-pdf-reader.ts stands in this one's place.
 */
export const loadPdfReader = async (): Promise<PdfReader> => (await import('./pdf.ts')).readPdf;
