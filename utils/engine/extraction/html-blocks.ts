import type { BlockKind } from '../../model/extraction.ts';
import { type BlockDraft, foldText } from './block-text.ts';
import { readTable, tableKind } from './html-table.ts';
import { type HtmlElement, isPhrasing } from './html-tree.ts';

type Skip = (element: HtmlElement) => boolean;

/** A sentence went on over the line break: the break is layout, not a new line. */
const GOES_ON = /[\p{Ll}\p{N},–—-]$/u;
const CONTINUES = /^\p{Ll}/u;

/** Reads the blocks of text below `root`, in document order. */
export function readBlocks(root: HtmlElement, isSkipped: Skip): BlockDraft[] {
  const reader = new BlockReader(isSkipped);
  reader.read(root);
  reader.flush();
  return reader.drafts;
}

interface Context {
  kind: BlockKind;
  level?: number;
}

class BlockReader {
  readonly drafts: BlockDraft[] = [];
  readonly #isSkipped: Skip;
  #line = '';
  #context: Context = { kind: 'paragraph' };
  #listDepth = 0;
  #tables = 0;
  #term = '';

  constructor(isSkipped: Skip) {
    this.#isSkipped = isSkipped;
  }

  /** Ends the block under way. */
  flush(): void {
    const text = foldText(this.#line);
    this.#line = '';
    if (text === '') return;
    const { kind, level } = this.#context;
    this.drafts.push({ kind, text: this.#withTerm(kind, text), ...(level !== undefined && { level }) });
  }

  read(element: HtmlElement): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.#line += child;
      else if (!this.#isSkipped(child)) this.#readElement(child);
    }
  }

  #readElement(element: HtmlElement): void {
    const { name } = element;
    if (name === 'br') return this.#breakLine();
    if (isPhrasing(name)) return this.read(element);
    const level = headingLevel(element);
    if (level !== null) return this.#within({ kind: 'heading', level }, element);
    if (name === 'table' || element.attributes.role === 'table') return this.#readTable(element);
    if (name === 'ul' || name === 'ol' || name === 'menu') return this.#readList(element);
    if (name === 'li') return this.#within({ kind: 'list-item', level: Math.max(1, this.#listDepth) }, element);
    if (name === 'dt') return this.#readTerm(element);
    if (name === 'dd') return this.#within({ kind: 'definition' }, element);
    if (name === 'blockquote') return this.#within({ kind: 'quote' }, element);
    if (name === 'pre') return this.#readPreformatted(element);
    this.#within(this.#context, element);
  }

  #within(context: Context, element: HtmlElement): void {
    this.flush();
    const outer = this.#context;
    this.#context = context;
    this.read(element);
    this.flush();
    this.#context = outer;
  }

  #breakLine(): void {
    const text = foldText(this.#line);
    if (text !== '' && GOES_ON.test(text)) this.#line += '\n';
    else this.flush();
  }

  #readList(element: HtmlElement): void {
    this.#listDepth++;
    this.#within(this.#context, element);
    this.#listDepth--;
  }

  #readTerm(element: HtmlElement): void {
    this.#endTerm();
    this.flush();
    this.read(element);
    this.#term = foldText(this.#line);
    this.#line = '';
  }

  /** A term and its definition are one block. */
  #withTerm(kind: BlockKind, text: string): string {
    if (this.#term === '' || kind !== 'definition') return text;
    const joined = /[.:;!?–-]$/.test(this.#term) ? `${this.#term} ${text}` : `${this.#term}: ${text}`;
    this.#term = '';
    return joined;
  }

  /** A term without a definition stands alone. */
  #endTerm(): void {
    if (this.#term !== '') this.drafts.push({ kind: 'definition', text: this.#term });
    this.#term = '';
  }

  #readTable(element: HtmlElement): void {
    if (tableKind(element) === 'layout') return this.#within(this.#context, element);
    this.flush();
    this.drafts.push(...readTable(element, this.#isSkipped, this.#tables));
    this.#tables++;
  }

  #readPreformatted(element: HtmlElement): void {
    this.flush();
    this.read(element);
    const raw = this.#line;
    this.#line = '';
    for (const part of raw.split(/\n[ \t\r]*\n/)) {
      const text = foldText(part);
      const prose = text.split(' ').length > 12 && /[.:;]/.test(text);
      if (text !== '') this.drafts.push({ kind: prose ? 'paragraph' : 'code', text });
    }
  }
}

function headingLevel(element: HtmlElement): number | null {
  if (/^h[1-6]$/.test(element.name)) return Number(element.name[1]);
  if (element.attributes.role !== 'heading') return null;
  const level = Number(element.attributes['aria-level'] ?? 2);
  return level >= 1 && level <= 6 ? Math.trunc(level) : 6;
}

/** Whether a line that ends like `before` runs on in one that starts like `after`. */
export const runsOn = (before: string, after: string): boolean => GOES_ON.test(before) && CONTINUES.test(after);
