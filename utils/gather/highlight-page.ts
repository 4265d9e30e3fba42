import { findQuote, type WantedQuote } from './highlight-anchor.ts';

/** `folded-away`: it stands in a part that the page keeps hidden and that only the page itself can open. */
export type ShownQuote = 'same' | 'near' | 'folded-away' | 'not-there';

/** The name that the style of the highlight goes by. */
const HIGHLIGHT_NAME = 'vetwell-quote';

const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'IFRAME', 'OBJECT', 'SVG']);
/** Elements within a line: what they hold is one word with what stands beside them. */
const IN_LINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

interface PageText {
  text: string;
  /** Each text node, with the offset in `text` where it begins, in order. */
  pieces: { node: Text; start: number }[];
}

/** Finds the sentence in the live page, opens what is folded over it, scrolls to it and highlights it. Changes no element. */
export function showQuote(document: Document, wanted: WantedQuote): ShownQuote {
  clearHighlight();
  const page = textOf(document.body);
  const anchor = findQuote(page.text, wanted);
  if (anchor === null) return 'not-there';
  const range = rangeOf(document, page, anchor.start, anchor.end);
  if (range === null) return 'not-there';
  openAround(range);
  if (range.getClientRects().length === 0) return 'folded-away';
  CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(range));
  scrollTo(range);
  // From here the keyboard and screen readers go on reading.
  document.getSelection()?.collapse(range.startContainer, range.startOffset);
  return anchor.how;
}

/** Takes the highlight away; the page's own marks stay. */
export function clearHighlight(): void {
  CSS.highlights.delete(HIGHLIGHT_NAME);
}

/** The text in the order of the document, hidden parts included, with a space between what stands on different lines. */
function textOf(body: Element): PageText {
  const pieces: PageText['pieces'] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (words: string) => {
    parts.push(words);
    length += words.length;
  };
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    UNREAD.has(node.nodeName.toUpperCase()) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let block: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType !== Node.TEXT_NODE) {
      if (node.nodeName === 'BR') add('\n');
      continue;
    }
    const around = blockAround(node);
    if (around !== block) add('\n');
    block = around;
    pieces.push({ node: node as Text, start: length });
    add((node as Text).data);
  }
  return { text: parts.join(''), pieces };
}

function blockAround(node: Node): Element | null {
  let around = node.parentElement;
  while (around !== null && IN_LINE.has(around.nodeName)) around = around.parentElement;
  return around;
}

function rangeOf(document: Document, { pieces }: PageText, start: number, end: number): Range | null {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  if (first === null || last === null) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.min(start - first.start, first.node.length));
  range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range;
}

/** The last piece that begins at or before the offset. */
function pieceAt(pieces: PageText['pieces'], offset: number): PageText['pieces'][number] | null {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (pieces[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low] ?? null;
}

/** Opens folded sections as a click on them would. */
function openAround(range: Range): void {
  for (const end of [range.startContainer, range.endContainer]) {
    for (let around = end.parentElement; around !== null; around = around.parentElement) {
      if (around instanceof HTMLDetailsElement) around.open = true;
      // What searching in the page may open, we may (HTML, "hidden until found").
      if (around.getAttribute('hidden') !== 'until-found') continue;
      around.dispatchEvent(new Event('beforematch', { bubbles: true }));
      around.removeAttribute('hidden');
    }
  }
}

/** To the middle of the window, in every part that scrolls; at once when the user wants no movement. */
function scrollTo(range: Range): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const element = range.startContainer.parentElement;
  const isTall = (element?.getBoundingClientRect().height ?? 0) > innerHeight / 2;
  element?.scrollIntoView({ block: isTall ? 'start' : 'center', behavior: isCalm || isTall ? 'instant' : 'smooth' });
  if (!isTall) return;
  const { top } = range.getBoundingClientRect();
  scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}
