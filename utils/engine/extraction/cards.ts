import type { HtmlElement } from '../../html/html-tree.ts';
import { type HtmlBlock, isMostlyLinks } from './html-blocks.ts';

/** A row of cards may have a title of its own: no more headings than this. */
const MAX_TITLES = 2;
/** A card says at least two things: a name, and something about it. */
const MIN_BLOCKS = 2;
const MIN_CARDS = 2;
/** Lines within a card repeat as well as cards do; further out it is the page that repeats. */
const MAX_ROWS = 4;

/**
 * End of the rows of cards that stand at `from`, or around it: sibling elements of one make, each with a few words that
 * are no links. Certificates, sub-processors and offices are often shown so, too short to be told from labels one by one.
 * The columns of a page's foot are links. `from` itself when no cards stand there.
 */
export function cardsEnd(blocks: HtmlBlock[], from: number): number {
  const makes: Makes = new Map();
  let end = from;
  for (let next = rowsEnd(blocks, end, makes); next > end; next = rowsEnd(blocks, end, makes)) end = next;
  return end;
}

function rowsEnd(blocks: HtmlBlock[], from: number, makes: Makes): number {
  for (let first = from; first <= from + MAX_TITLES; first++) {
    for (const row of rowsAround(blocks[first], makes)) {
      const end = rowEnd(blocks, first, row);
      if (end > first) return end;
    }
    if (blocks[first]?.kind !== 'heading') break;
  }
  return from;
}

interface Row {
  parent: HtmlElement;
  make: string;
}

/** How many children of each make an element has, counted once. */
type Makes = Map<HtmlElement, { elements: number; of: Map<string | null, number> }>;

/** Rows that the block may stand in, the nearest first: an element around it whose parent holds little else than its like. */
function rowsAround(block: HtmlBlock | undefined, makes: Makes): Row[] {
  const rows: Row[] = [];
  for (let card = block?.element ?? null; card?.parent && rows.length < MAX_ROWS; card = card.parent) {
    const make = makeOf(card);
    if (make === null) continue;
    const siblings = makesIn(card.parent, makes);
    const alike = siblings.of.get(make) ?? 0;
    if (alike >= MIN_CARDS && alike > siblings.elements / 2) rows.push({ parent: card.parent, make });
  }
  return rows;
}

function makesIn(parent: HtmlElement, makes: Makes) {
  const known = makes.get(parent);
  if (known) return known;
  const counted = { elements: 0, of: new Map<string | null, number>() };
  for (const child of parent.children) {
    if (typeof child === 'string') continue;
    const make = makeOf(child);
    counted.elements++;
    counted.of.set(make, (counted.of.get(make) ?? 0) + 1);
  }
  makes.set(parent, counted);
  return counted;
}

/** Name and classes; null for what is never a card. */
const makeOf = ({ name, attributes }: HtmlElement): string | null =>
  /^(?:div|section|article|li)$/.test(name) ? `${name}.${(attributes.class ?? '').replace(/\d+/g, '')}` : null;

interface Words {
  blocks: number;
  own: number;
  linked: number;
}

/** Where the row of cards ends that `at` stands in; `at` when a card is links, or says too little, or is the last. */
function rowEnd(blocks: HtmlBlock[], at: number, row: Row): number {
  const cardOf = (index: number) => cardAround(blocks[index], row);
  let start = at;
  while (start > 0 && cardOf(start - 1)) start--;
  const cards = new Map<HtmlElement, Words>();
  let end = start;
  for (let card = cardOf(end); card; card = cardOf(++end)) {
    const words = cards.get(card) ?? { blocks: 0, own: 0, linked: 0 };
    const { text, linked } = blocks[end]!;
    words.blocks++;
    words.own += text.length - linked;
    words.linked += linked;
    cards.set(card, words);
  }
  const isRow = [...cards.values()].every((words) => words.blocks >= MIN_BLOCKS && words.own > words.linked);
  if (!isRow || cards.size < MIN_CARDS || cardOf(end - 1) === cardOf(at - 1)) return at;
  while (end > 0 && isMostlyLinks(blocks[end - 1]!)) end--;
  return Math.max(at, end);
}

function cardAround(block: HtmlBlock | undefined, { parent, make }: Row): HtmlElement | null {
  for (let up = block?.element ?? null; up; up = up.parent)
    if (up.parent === parent) return makeOf(up) === make ? up : null;
  return null;
}
