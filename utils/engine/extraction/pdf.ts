import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'unpdf/pdfjs';
import { oneLine } from '../../html/visible-text.ts';
import type { ReadingProblem } from '../../model/extraction.ts';
import type { BlockDraft } from './block-text.ts';
import type { Reading } from './html.ts';
import { isUnreadable, mendGlyphNumbers } from './pdf-glyphs.ts';
import { layOut } from './pdf-layout.ts';
import type { PdfPage } from './pdf-lines.ts';

/** More pages than any contract has; keeps a hostile file within seconds. */
const MAX_PAGES = 400;
/** Below this many characters a page on average, the pages are pictures. */
const SCANNED_BELOW = 25;

/**
 * Reads the text of a PDF in reading order. pdf.js runs on the caller's thread: a service worker has no workers. Nothing
 * is fetched.
 */
export async function readPdf(body: Uint8Array): Promise<Reading> {
  const opened = await open(body);
  if ('problem' in opened) return failed(opened.problem);
  const { document } = opened;
  try {
    const pages = mendGlyphNumbers(await readPages(document));
    const characters = pages.reduce(
      (sum, page) => sum + page.items.reduce((n, item) => n + item.text.trim().length, 0),
      0,
    );
    if (characters < SCANNED_BELOW * pages.length || isUnreadable(pages)) return failed('scanned-pdf');
    const drafts = layOut(pages);
    const title = await titleOf(document, drafts);
    return { title, drafts, truncated: document.numPages > MAX_PAGES, problem: null };
  } catch {
    return failed('broken-file');
  } finally {
    await document.loadingTask.destroy();
  }
}

const failed = (problem: ReadingProblem): Reading => ({
  title: null,
  drafts: [],
  truncated: false,
  problem,
});

async function open(body: Uint8Array): Promise<{ document: PDFDocumentProxy } | { problem: ReadingProblem }> {
  if (!startsLikePdf(body)) return { problem: 'broken-file' };
  const task = getDocument({
    data: body.slice(),
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return { document: await task.promise };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { problem: isLocked ? 'encrypted-pdf' : 'broken-file' };
  }
}

/** Readers accept a header anywhere in the first kilobyte (ISO 32000, annex H). */
function startsLikePdf(body: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(body.subarray(0, 1024)).includes('%PDF-');
}

async function readPages(document: PDFDocumentProxy): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MAX_PAGES); number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: false });
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    pages.push({
      width: right - left,
      height: top - bottom,
      items: items.flatMap((item) => {
        if (!('str' in item) || item.str === '') return [];
        const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
        // Text that stands upright on its side is a stamp or watermark.
        if (Math.abs(b) > Math.abs(a)) return [];
        return [
          {
            text: item.str,
            x: x - left,
            y: y - bottom,
            width: item.width,
            size: item.height || Math.abs(a),
            font: item.fontName,
          },
        ];
      }),
    });
    page.cleanup();
  }
  return pages;
}

/** The heading that opens the document; else the title in its properties, unless that is a file's name; else any heading. */
async function titleOf(document: PDFDocumentProxy, drafts: BlockDraft[]): Promise<string | null> {
  const isTitle = (text: string) => text.includes(' ');
  const opening = drafts.slice(0, 2).find(({ kind, text }) => kind === 'heading' && isTitle(text))?.text;
  if (opening) return opening;
  const { info } = await document.getMetadata();
  const property: unknown = 'Title' in info ? info.Title : null;
  const named = typeof property === 'string' ? oneLine(property) : '';
  if (isTitle(named) && !/\.\w{2,5}$|^microsoft word|^untitled/i.test(named)) return named;
  return drafts.find(({ kind }) => kind === 'heading')?.text ?? null;
}
