import type { HtmlElement } from '../../html/html-tree.ts';
import { type HtmlBlock, isMostlyLinks, readBlocks } from './html-blocks.ts';
import { type Measures, neverText } from './html-measure.ts';

/** A document's head is its title, a date and a sentence; what is longer is another part of the page. */
const MAX_HEAD = 300;

/**
 * Title and date that stand above the main part and not in it: the first main heading outside, with the short text
 * around it. Empty when the main part has a heading of its own.
 */
export function pageHead(body: HtmlElement, main: HtmlElement, measures: Measures): HtmlBlock[] {
  if (main === body || firstHeading(main, null)) return [];
  const heading = firstHeading(body, main);
  if (!heading) return [];
  let head = heading;
  for (let up = heading.parent; up && up !== body && (measures.get(up)?.text ?? 0) <= MAX_HEAD; up = up.parent)
    head = up;
  return readBlocks(head, neverText).filter((block) => !isMostlyLinks(block));
}

/** The first `h1` below `root` that comes before `end`. */
function firstHeading(root: HtmlElement, end: HtmlElement | null): HtmlElement | null {
  let found: HtmlElement | null = null;
  let isOver = false;
  const visit = (element: HtmlElement) => {
    for (const child of element.children) {
      if (typeof child === 'string' || found || isOver) continue;
      if (child === end) isOver = true;
      else if (child.name === 'h1') found = child;
      else if (child.name !== 'nav' && child.name !== 'dialog') visit(child);
    }
  };
  visit(root);
  return found;
}
