import { type HtmlElement, isPhrasing } from '../../html/html-tree.ts';
import { oneLine } from '../../html/visible-text.ts';
import type { BlockKind } from '../../model/extraction.ts';
import type { BlockDraft } from './block-text.ts';
import { textOf } from './element-text.ts';
import { revealEmail } from './email-protection.ts';
import type { IsNoise } from './html-noise.ts';
import { isDataTable, readTable } from './html-table.ts';
import { LineBuffer } from './line-buffer.ts';
import { leadsOutside } from './outside-links.ts';

/** A block, and what tells the document from the page around it. */
export type HtmlBlock = BlockDraft & {
  /** Characters that stand in links. */
  linked: number;
  /** The links lead to other sites. */
  linksOutside?: boolean;
  /** The page hides the block until it is asked for. */
  hidden?: boolean;
  /** The nearest element around the block that breaks lines. */
  element?: HtmlElement | null;
};

/** A menu, a list of documents: words that are nearly all there to be clicked. */
export const isMostlyLinks = ({ linked, text }: HtmlBlock): boolean => linked > 0.6 * text.length;

/** The block without what only the choice of the main part needs. */
export const toDraft = ({
  linked: _linked,
  linksOutside: _linksOutside,
  hidden: _hidden,
  element: _element,
  ...draft
}: HtmlBlock): BlockDraft => draft;

interface Context {
  kind: BlockKind;
  level?: number;
}

const MAX_BOLD_HEADING = 120;
const MIN_SPAN_BLOCK = 20;
const BULLET = /^[•‣▪◦●○·]\s*/u;

/** Reads the blocks of text below `root`, in document order. `pageUrl` tells which links lead outside. */
export function readBlocks(root: HtmlElement, isSkipped: IsNoise, pageUrl = ''): HtmlBlock[] {
  const reader = new BlockReader(isSkipped, pageUrl);
  reader.read(root);
  reader.flush();
  return reader.blocks;
}

class BlockReader {
  readonly blocks: HtmlBlock[] = [];
  readonly #isSkipped: IsNoise;
  readonly #pageUrl: string;
  readonly #line = new LineBuffer();
  #context: Context = { kind: 'paragraph' };
  #linkDepth = 0;
  #boldDepth = 0;
  #hiddenDepth = 0;
  #linksOutside = false;
  #element: HtmlElement | null = null;
  #listDepth = 0;
  #tables = 0;
  /** A term that waits for its definition. */
  #term = '';

  constructor(isSkipped: IsNoise, pageUrl: string) {
    this.#isSkipped = isSkipped;
    this.#pageUrl = pageUrl;
  }

  /** Ends the block under way. */
  flush(): void {
    const { text: line, linked, bold } = this.#line.take();
    const text = this.#context.kind === 'list-item' ? line.replace(BULLET, '') : line;
    if (text === '') return;
    const { kind, level } = this.#context;
    if (kind === 'paragraph' && isBoldHeading(text, bold)) this.#push({ kind: 'heading', level: 4, text, linked });
    else this.#push({ kind, text: this.#withTerm(kind, text), linked, ...(level !== undefined && { level }) });
  }

  read(element: HtmlElement): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.#line.add(child, this.#linkDepth > 0, this.#boldDepth > 0);
      else if (!this.#isSkipped(child)) this.#readElement(child);
    }
  }

  #push(block: HtmlBlock): void {
    if (block.kind !== 'definition') this.#endTerm();
    const linksOutside = block.linked > 0 && this.#linksOutside;
    this.#linksOutside = false;
    this.blocks.push({ ...block, linksOutside, element: this.#element, hidden: this.#hiddenDepth > 0 });
  }

  #readElement(element: HtmlElement): void {
    const { name, attributes } = element;
    const email = revealEmail(attributes['data-cfemail'] ?? '');
    if (email !== null) this.#line.add(email, false, false);
    else if (name === 'br') this.#breakLine();
    else if (name === 'a' && isReference(attributes.href)) this.#readLink(element);
    else if (name === 'span') this.#readSpan(element);
    else if (name === 'b' || name === 'strong') this.#readBold(element);
    else if (isPhrasing(name)) this.read(element);
    else this.#readBlock(element);
  }

  #readBlock(element: HtmlElement): void {
    const { name } = element;
    const level = headingLevel(element);
    if (level !== null) this.#within({ kind: 'heading', level }, element);
    else if (name === 'table' || element.attributes.role === 'table') this.#readTable(element);
    else if (name === 'ul' || name === 'ol' || name === 'menu') this.#readList(element);
    else if (name === 'li') this.#within({ kind: 'list-item', level: Math.max(1, this.#listDepth) }, element);
    else if (name === 'dl') this.#readDefinitions(element);
    else if (name === 'dt') this.#readTerm(element);
    else if (name === 'dd') this.#within({ kind: 'definition' }, element);
    else if (name === 'blockquote') this.#within({ kind: 'quote' }, element);
    else if (name === 'pre') this.#readPreformatted(element);
    else this.#within(this.#context, element);
  }

  #within(context: Context, element: HtmlElement): void {
    this.flush();
    const outer = this.#context;
    const outerElement = this.#element;
    const hides = isHidden(element) ? 1 : 0;
    this.#context = context;
    this.#element = element;
    this.#hiddenDepth += hides;
    this.read(element);
    this.flush();
    this.#hiddenDepth -= hides;
    this.#context = outer;
    this.#element = outerElement;
  }

  #breakLine(): void {
    if (this.#context.kind === 'heading') this.#line.add(' ', false, false);
    else if (this.#line.breakEndsBlock()) this.flush();
    else this.#line.break();
  }

  /** Pages that build paragraphs of spans leave no space between them; sentences never touch otherwise. */
  #readSpan(element: HtmlElement): void {
    const text = textOf(element, this.#isSkipped, 4 * MIN_SPAN_BLOCK);
    if (text.length >= MIN_SPAN_BLOCK && this.#line.touchesSentence(text)) this.flush();
    this.read(element);
  }

  #readLink(element: HtmlElement): void {
    this.#linkDepth++;
    this.#linksOutside ||= leadsOutside(element.attributes.href ?? '', this.#pageUrl);
    this.read(element);
    this.#linkDepth--;
  }

  #readBold(element: HtmlElement): void {
    this.#boldDepth++;
    this.read(element);
    this.#boldDepth--;
  }

  #readList(element: HtmlElement): void {
    this.#listDepth++;
    this.#within(this.#context, element);
    this.#listDepth--;
  }

  #readDefinitions(element: HtmlElement): void {
    this.#within(this.#context, element);
    this.#endTerm();
  }

  #readTerm(element: HtmlElement): void {
    this.flush();
    this.#endTerm();
    this.read(element);
    this.#term = this.#line.take().text;
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
    if (this.#term !== '') this.blocks.push({ kind: 'definition', text: this.#term, linked: 0 });
    this.#term = '';
  }

  #readTable(element: HtmlElement): void {
    if (!isDataTable(element)) {
      this.#within(this.#context, element);
      return;
    }
    this.flush();
    this.#endTerm();
    for (const row of readTable(element, this.#isSkipped, this.#tables)) this.#push(row);
    this.#tables++;
  }

  /** Whole policies are published as preformatted text; program code hardly ever. */
  #readPreformatted(element: HtmlElement): void {
    this.flush();
    this.read(element);
    for (const part of this.#line.takeRaw().split(/\n[ \t\r]*\n/)) {
      const text = oneLine(part);
      const isProse = text.split(' ').length >= 8 && /[.:;]/.test(text);
      if (text !== '') this.#push({ kind: isProse ? 'paragraph' : 'code', text, linked: 0 });
    }
  }
}

/** Collapsed sections and tabs belong to the document; what hides them is no reason to leave them out. */
const isHidden = ({ attributes }: HtmlElement): boolean =>
  attributes.hidden !== undefined ||
  attributes['aria-hidden'] === 'true' ||
  /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/.test(attributes.style ?? '');

/** An address to write to or to call is content, not a way to another page. */
const isReference = (href: string | undefined): boolean => href !== undefined && !/^(?:mailto|tel):/i.test(href);

function headingLevel(element: HtmlElement): number | null {
  if (/^h[1-6]$/.test(element.name)) return Number(element.name[1]);
  if (element.attributes.role !== 'heading') return null;
  const level = Number(element.attributes['aria-level'] ?? 2);
  return level >= 1 && level <= 6 ? Math.trunc(level) : 6;
}

/** A short paragraph that is bold from end to end and no sentence stands as a heading. */
const isBoldHeading = (text: string, bold: number): boolean =>
  text.length <= MAX_BOLD_HEADING && bold >= 0.95 * text.replaceAll(' ', '').length && !/[.,;]$/.test(text);
