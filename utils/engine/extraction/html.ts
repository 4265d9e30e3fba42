import type { ReadingProblem } from '../../model/extraction.ts';
import { type BlockDraft, foldText } from './block-text.ts';
import { readBlocks } from './html-blocks.ts';
import { measure } from './html-measure.ts';
import { noiseFinder } from './html-noise.ts';
import { type HtmlElement, parseHtml } from './html-tree.ts';
import { mainContent } from './main-content.ts';

/** What one format yields; `extract` makes an `Extraction` of it. */
export interface Reading {
  title: string | null;
  declaredLanguage: string | null;
  drafts: BlockDraft[];
  truncated: boolean;
  problem: ReadingProblem | null;
}

/** Reads the document's own text out of a web page. */
export function readHtml(html: string): Reading {
  const tree = parseHtml(html);
  const body = find(tree.root, 'body') ?? tree.root;
  const everything = measure(body, () => false);
  const isNoise = noiseFinder(body, everything);
  const kept = measure(body, isNoise);
  const drafts = readBlocks(mainContent(body, kept), isNoise);
  return {
    title: titleOf(tree.root, drafts),
    declaredLanguage: find(tree.root, 'html')?.attributes.lang ?? null,
    drafts,
    truncated: tree.truncated,
    problem: drafts.length === 0 ? 'empty' : null,
  };
}

function titleOf(root: HtmlElement, drafts: BlockDraft[]): string | null {
  const own = drafts.find((draft) => draft.kind === 'heading' && draft.level === 1)?.text;
  const title = find(root, 'title')?.children.find((child) => typeof child === 'string');
  return own ?? (typeof title === 'string' ? foldText(title) || null : null);
}

function find(root: HtmlElement, name: string): HtmlElement | null {
  const waiting: HtmlElement[] = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (element.name === name) return element;
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i];
      if (child !== undefined && typeof child !== 'string') waiting.push(child);
    }
  }
  return null;
}
