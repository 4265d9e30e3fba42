import type { ReadingProblem } from '../../model/extraction.ts';
import { type BlockDraft, foldText } from './block-text.ts';
import { consentDialogs } from './consent-dialogs.ts';
import { type HtmlBlock, readBlocks } from './html-blocks.ts';
import { measure, neverText, proseOf } from './html-measure.ts';
import { type IsNoise, noiseFinder } from './html-noise.ts';
import { textOf } from './html-table.ts';
import { type HtmlElement, parseHtml } from './html-tree.ts';
import { mainElement, mainRun, withoutContentsLabels, withoutHiddenCopies } from './main-content.ts';
import { splitNoscript } from './noscript.ts';
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

/** Reads the document's own text out of a web page. */
export function readHtml(html: string): Reading {
  const { markup, noscript } = splitNoscript(html);
  const tree = parseHtml(markup);
  const elements = all(tree.root);
  const body = elements.find(({ name }) => name === 'body') ?? tree.root;
  const dialogs = consentDialogs(body);
  const blocks = readDocument(body, dialogs);
  const pageTitle = foldText(textOfFirst(elements, 'title'));
  return {
    title: titleOf(blocks, pageTitle),
    drafts: blocks.map(({ linked: _linked, hidden: _hidden, section: _section, ...draft }) => draft),
    truncated: tree.truncated,
    problem: wallOf({
      title: pageTitle,
      text: blocks.map(({ text }) => text).join('\n'),
      headings: blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
      passwordFields: elements.filter(({ name, attributes }) => name === 'input' && attributes.type === 'password')
        .length,
      scripts: elements.filter(({ name }) => name === 'script').length,
      noscript: foldText(noscript.replace(/<[^<>]{0,2000}>/g, ' ')),
      hasConsentDialog: dialogs.size > 0,
      hasCaptcha: elements.some(({ attributes }) =>
        /captcha|cf-challenge|cf-turnstile/i.test(`${attributes.class} ${attributes.id} ${attributes.src}`),
      ),
    }),
  };
}

function readDocument(body: HtmlElement, dialogs: Set<HtmlElement>): HtmlBlock[] {
  const isDialog: IsNoise = (element) => neverText(element) || dialogs.has(element);
  const everything = measure(body, isDialog);
  const signUps = signUpFrames(everything);
  const isSurrounding = noiseFinder(body, everything, signUps);
  const offered = new Set(
    [...dialogs, ...signUps].flatMap((frame) => readBlocks(frame, neverText)).map(({ text }) => text),
  );
  const strict = readAs(body, (element) => isDialog(element) || isSurrounding(element)).filter(
    ({ text }) => text.length < 30 || !offered.has(text),
  );
  const prose = proseOf(everything.get(body));
  if (prose < 500 || lengthOf(strict) > LEFT_SHARE * prose) return strict;
  const lenient = readAs(body, (element) => isDialog(element) || element.name === 'nav');
  return lengthOf(lenient) > 2 * lengthOf(strict) ? lenient : strict;
}

function readAs(body: HtmlElement, isNoise: IsNoise): HtmlBlock[] {
  const blocks = readBlocks(mainElement(body, measure(body, isNoise)), isNoise);
  return mainRun(withoutHiddenCopies(withoutContentsLabels(blocks)));
}

/** The page's main heading; else its title, unless that only names the site and the document opens with a heading. */
function titleOf(blocks: HtmlBlock[], pageTitle: string): string | null {
  const headings = blocks.filter(({ kind }, index) => kind === 'heading' && (index < 3 || blocks[index]?.level === 1));
  const main = headings.find(({ level }) => level === 1) ?? (pageTitle.includes(' ') ? undefined : headings[0]);
  return main?.text ?? (pageTitle || null);
}

const lengthOf = (blocks: HtmlBlock[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Every element below `root`, in document order. */
function all(root: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (element: HtmlElement) => {
    found.push(element);
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  return found;
}

function textOfFirst(elements: HtmlElement[], name: string): string {
  const first = elements.find((element) => element.name === name);
  return first ? textOf(first, () => false) : '';
}
