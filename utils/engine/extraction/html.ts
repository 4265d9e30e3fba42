import { type HtmlElement, parseHtml } from '../../html/html-tree.ts';
import { splitNoscript } from '../../html/noscript.ts';
import type { ReadingProblem } from '../../model/extraction.ts';
import type { BlockDraft } from './block-text.ts';
import { consentDialogs } from './consent-dialogs.ts';
import { openFrames } from './frames.ts';
import { type HtmlBlock, readBlocks, toDraft } from './html-blocks.ts';
import { measure, neverText, proseOf } from './html-measure.ts';
import { type IsNoise, noiseFinder } from './html-noise.ts';
import { mainElement, mainRun, withoutHiddenCopies } from './main-content.ts';
import { pageHead } from './page-head.ts';
import { withoutContents } from './page-labels.ts';
import { elementsOf, pageTitleOf, signsOf } from './page-signs.ts';
import { signUpFrames } from './sign-up-forms.ts';
import { wallOf } from './walls.ts';

/** What one format yields; `extract` makes an `Extraction` of it. */
export interface Reading {
  title: string | null;
  drafts: BlockDraft[];
  truncated: boolean;
  problem: ReadingProblem | null;
}

/** When less than this share of a page's prose is left, what looked like its surroundings was the document. */
const LEFT_SHARE = 0.25;
const MIN_PROSE = 500;
/** Careful sites write out what scripts would put into an empty page; a request to switch them on is shorter. */
const MIN_PLAIN = 1500;

/** Reads the document's own text out of the web page at `url`. */
export function readHtml(html: string, url: string): Reading {
  const { markup, noscript } = splitNoscript(html);
  const page = readPage(markup, noscript, url);
  if (noscript.length < MIN_PLAIN || lengthOf(page.drafts) >= MIN_PROSE) return page;
  const plain = readPage(noscript.replace(/<(\/?)noscript/gi, '<$1div'), '', url);
  return lengthOf(plain.drafts) < MIN_PLAIN ? page : { ...plain, title: plain.title ?? page.title };
}

function readPage(markup: string, noscript: string, url: string): Reading {
  const { root, truncated } = parseHtml(markup);
  const elements = elementsOf(root);
  openFrames(elements);
  const body = elements.find(({ name }) => name === 'body') ?? root;
  const dialogs = consentDialogs(body);
  const blocks = readDocument(body, dialogs, url);
  return {
    title: titleOf(blocks, pageTitleOf(elements)),
    drafts: blocks.map(toDraft),
    truncated,
    problem:
      truncated && blocks.length === 0 ? 'too-large' : wallOf(signsOf(elements, blocks, noscript, dialogs.size > 0)),
  };
}

function readDocument(body: HtmlElement, dialogs: Set<HtmlElement>, url: string): HtmlBlock[] {
  const isDialog: IsNoise = (element) => neverText(element) || dialogs.has(element);
  const everything = measure(body, isDialog);
  const signUps = signUpFrames(everything);
  const isSurrounding = noiseFinder(body, everything, signUps);
  const strict = withoutOffers(
    readAs(body, (element) => isDialog(element) || isSurrounding(element), url),
    [...dialogs, ...signUps],
  );
  const prose = proseOf(everything.get(body));
  if (prose < MIN_PROSE || lengthOf(strict) > LEFT_SHARE * prose) return strict;
  const lenient = readAs(body, (element) => isDialog(element) || element.name === 'nav', url);
  return lengthOf(lenient) > 2 * lengthOf(strict) ? lenient : strict;
}

function readAs(body: HtmlElement, isNoise: IsNoise, url: string): HtmlBlock[] {
  const measures = measure(body, isNoise);
  const main = mainElement(body, measures);
  const run = mainRun(withoutHiddenCopies(withoutContents(readBlocks(main, isNoise, url))));
  return [...(run.length > 0 ? pageHead(body, main, measure(body, neverText)) : []), ...run];
}

/** Small print of newsletters and consent dialogs that the page repeats elsewhere, for another width of screen. */
function withoutOffers(blocks: HtmlBlock[], frames: HtmlElement[]): HtmlBlock[] {
  const offered = new Set(frames.flatMap((frame) => readBlocks(frame, neverText)).map(({ text }) => text));
  return blocks.filter(({ text }) => text.length < 30 || !offered.has(text));
}

/** The page's main heading; else its title, unless that only names the site and the document opens with a heading. */
function titleOf(blocks: HtmlBlock[], pageTitle: string): string | null {
  const headings = blocks.filter(({ kind }, index) => kind === 'heading' && (index < 3 || blocks[index]?.level === 1));
  const main = headings.find(({ level }) => level === 1) ?? (pageTitle.includes(' ') ? undefined : headings[0]);
  return main?.text ?? (pageTitle || null);
}

const lengthOf = (blocks: BlockDraft[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
