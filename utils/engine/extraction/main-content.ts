import type { HtmlElement } from '../../html/html-tree.ts';
import { cardsEnd } from './cards.ts';
import { type HtmlBlock, isMostlyLinks } from './html-blocks.ts';
import { isMain, type Measures, proseOf } from './html-measure.ts';
import { isCopyright, withoutFoot } from './page-labels.ts';

/** Share of the page's prose that a landmark must hold to be believed. */
const LANDMARK_SHARE = 0.5;
/** A second main part with less prose is not one. */
const OTHER_SHARE = 0.1;
const TITLE_REACH = 12;
/** What speaks against a block, and how much of it in a row can outweigh the prose around it. */
const LINK_WORTH = -30;
const LABEL_WORTH = -5;
const MAX_AGAINST = -300;
/** Links to other sites name sub-processors and tools; menus link to their own site. */
const OUTSIDE_LINK_WORTH = 5;

/** The element that the page itself marks as its main part, if it holds most of the prose; else the body. */
export function mainElement(body: HtmlElement, measures: Measures): HtmlElement {
  const total = proseOf(measures.get(body));
  let best = body;
  for (const element of measures.keys()) {
    if (!isLandmark(element)) continue;
    const prose = proseOf(measures.get(element));
    if (prose >= LANDMARK_SHARE * total && prose > 0 && (best === body || isInside(best, element))) best = element;
  }
  const rest = [...measures.keys()].filter(
    (element) => isMain(element) && element !== best && !isInside(element, best) && !isInside(best, element),
  );
  const others = rest.filter((element) => proseOf(measures.get(element)) >= OTHER_SHARE * total);
  return others.reduce((around, other) => commonAncestor(around, other) ?? body, best);
}

function commonAncestor(element: HtmlElement, other: HtmlElement): HtmlElement | null {
  for (let up: HtmlElement | null = element; up; up = up.parent) if (up === other || isInside(other, up)) return up;
  return null;
}

const isLandmark = (element: HtmlElement): boolean =>
  isMain(element) || element.name === 'article' || element.attributes.role === 'article';

function isInside(element: HtmlElement, ancestor: HtmlElement): boolean {
  for (let up = element.parent; up; up = up.parent) if (up === ancestor) return true;
  return false;
}

/** Pages carry the same text twice, once for narrow screens: the hidden one of the two goes. */
export function withoutHiddenCopies(blocks: HtmlBlock[]): HtmlBlock[] {
  const seen = new Set(blocks.filter((block) => !block.hidden).map((block) => block.text));
  return blocks.filter((block) => !block.hidden || block.text.length < 20 || !seen.has(block.text));
}

/**
 * The run of blocks with the greatest sum of worth: prose counts for, menus and labels against. What stands before and
 * after it is the rest of the page; a title shortly before it belongs to it.
 */
export function mainRun(blocks: HtmlBlock[]): HtmlBlock[] {
  let best = { start: 0, end: 0, sum: 0 };
  let start = 0;
  let sum = 0;
  let against = 0;
  for (const [index, block] of blocks.entries()) {
    if (sum <= 0) {
      start = index;
      sum = 0;
    }
    const worth = worthOf(block);
    if (worth >= 0) against = 0;
    else against += worth;
    if (against >= MAX_AGAINST) sum += worth;
    if (sum > best.sum) best = { start, end: index + 1, sum };
  }
  if (best.sum === 0) return blocks.filter((block) => !isMostlyLinks(block));
  return withoutFoot(blocks.slice(titleBefore(blocks, best.start), cardsEnd(blocks, tailAfter(blocks, best.end))));
}

function worthOf(block: HtmlBlock): number {
  const { length } = block.text;
  if (isMostlyLinks(block)) return linkWorthOf(block);
  if (isCopyright(block.text)) return LINK_WORTH;
  if (block.kind === 'heading') return 0;
  if (block.kind === 'table-row') return length - block.linked;
  if (block.kind === 'paragraph' && length < (block.hidden ? 60 : 25) && !/[.:;,]$/.test(block.text))
    return LABEL_WORTH;
  return Math.min(block.hidden ? 60 : 300, length - block.linked);
}

function linkWorthOf({ kind, linksOutside }: HtmlBlock): number {
  if (kind === 'table-row') return 0;
  return linksOutside && kind === 'list-item' ? OUTSIDE_LINK_WORTH : LINK_WORTH;
}

/** Start of the run with the title shortly before it, and a date above the title ("Updated: 1 March 2026"). */
function titleBefore(blocks: HtmlBlock[], start: number): number {
  let title = start;
  while (isPlainHeading(blocks[title - 1]) || isSameElement(blocks[title - 1], blocks[start])) title--;
  for (let index = title - 1; index >= Math.max(0, start - TITLE_REACH); index--) {
    if (isPlainHeading(blocks[index]) && blocks[index]?.level === 1) title = index;
  }
  return isDate(blocks[title - 1]) ? title - 1 : title;
}

const isPlainHeading = (block: HtmlBlock | undefined): boolean => block?.kind === 'heading' && block.linked === 0;

/** Text that only line breaks divide. */
const isSameElement = (block: HtmlBlock | undefined, next: HtmlBlock | undefined): boolean =>
  block !== undefined && block.linked === 0 && block.element != null && block.element === next?.element;

const isDate = (block: HtmlBlock | undefined): boolean =>
  block !== undefined && block.linked === 0 && block.text.length < 80 && /\d{4}/.test(block.text);

/** Short lines that follow in the same section end it: an address, a signature. */
function tailAfter(blocks: HtmlBlock[], end: number): number {
  const last = blocks[end - 1];
  let tail = end;
  for (let next = blocks[tail]; next && last && next.element?.parent === last.element?.parent; next = blocks[tail]) {
    if (isMostlyLinks(next) || next.kind === 'heading') break;
    tail++;
  }
  return tail;
}
