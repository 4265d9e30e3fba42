import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** A parsed element. Text nodes are plain strings; comments, styles and scripts (linked data excepted) lose their content. */
export interface HtmlElement {
  name: string;
  attributes: Record<string, string>;
  children: HtmlNode[];
  parent: HtmlElement | null;
}
export type HtmlNode = HtmlElement | string;

export interface HtmlTree {
  root: HtmlElement;
  /** A limit was reached: what lay beyond is missing or flattened. */
  truncated: boolean;
}

/** Deeper elements become children of the one at this depth, so that every walk may recurse. */
export const MAX_DEPTH = 256;
/** About five times the largest legal page known; keeps a hostile page within some 100 MB. */
const MAX_NODES = 600_000;

const words = (list: string) => new Set(list.split(' '));
const VOID = words(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr',
);
const PHRASING = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var',
);
const CLOSES_PARAGRAPH = words(
  'address article aside blockquote center details dialog dd dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul',
);
const HEADINGS = words('h1 h2 h3 h4 h5 h6');
const TABLE_PARTS = words('caption colgroup tbody thead tfoot tr td th');
const HEAD_CONTENT = words('base basefont bgsound link meta noscript script style template title');
const WITHOUT_TEXT = words('script style');
const LINKED_DATA = 'application/ld+json';
/** What an opening tag closes, and where the search for it ends. */
const IMPLIED_CLOSE: Record<string, { closes: Set<string>; within: Set<string> }> = {
  li: { closes: words('li'), within: words('ul ol menu dir table td th article section') },
  dt: { closes: words('dt dd'), within: words('dl table td th') },
  dd: { closes: words('dt dd'), within: words('dl table td th') },
  tr: { closes: words('tr caption colgroup'), within: words('table') },
  td: { closes: words('td th'), within: words('tr table') },
  th: { closes: words('td th'), within: words('tr table') },
  tbody: { closes: words('tbody thead tfoot caption colgroup'), within: words('table') },
  thead: { closes: words('tbody thead tfoot caption colgroup'), within: words('table') },
  tfoot: { closes: words('tbody thead tfoot caption colgroup'), within: words('table') },
  option: { closes: words('option'), within: words('select datalist optgroup') },
};
/** Attributes that a reader of the tree may ask for; the rest would only cost memory. */
const KEPT_ATTRIBUTES = words(
  'alt aria-controls aria-expanded aria-hidden aria-label aria-labelledby aria-level aria-modal aria-roledescription charset class colspan content data-cfemail dir hidden href http-equiv id itemprop itemtype lang name property rel role rowspan shadowrootmode src srcdoc start style title type value',
);

/** True for elements that run on within a line of text. */
export const isPhrasing = (name: string): boolean => PHRASING.has(name);

/**
 * Parses HTML as leniently as browsers do, without recursion, within a bounded depth and number of nodes.
 * Built on htmlparser2's tokenizer and not on its parser, whose stack costs quadratic time on deep nesting.
 */
export function parseHtml(html: string): HtmlTree {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder);
  builder.stop = () => tokenizer.pause();
  tokenizer.write(html);
  if (!builder.truncatedByNodes) tokenizer.end();
  return { root: builder.root, truncated: builder.truncatedByNodes };
}

const isWithoutText = ({ name, attributes }: HtmlElement): boolean =>
  WITHOUT_TEXT.has(name) && attributes.type?.toLowerCase() !== LINKED_DATA;

class TreeBuilder implements TokenizerCallbacks {
  readonly root: HtmlElement = { name: '#root', attributes: {}, children: [], parent: null };
  truncatedByNodes = false;
  stop: () => void = () => {};
  readonly #html: string;
  readonly #stack: HtmlElement[] = [this.root];
  #nodes = 0;
  /** Open elements that were not put on the stack because it was full. */
  #flattened = 0;
  #foreign = 0;
  #tag: HtmlElement | null = null;
  #attribute = '';
  #value = '';

  constructor(html: string) {
    this.#html = html;
  }

  isInForeignContext(): boolean {
    return this.#foreign > 0;
  }

  ontext(start: number, end: number): void {
    this.#addText(this.#html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.#addText(String.fromCodePoint(codepoint));
  }

  onopentagname(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    this.#tag = { name, attributes: {}, children: [], parent: null };
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (!this.#tag || !KEPT_ATTRIBUTES.has(this.#attribute)) return;
    this.#tag.attributes[this.#attribute] ??= this.#value;
  }

  onopentagend(): void {
    if (this.#tag) this.#open(this.#tag);
    this.#tag = null;
  }

  onselfclosingtag(): void {
    const tag = this.#tag;
    this.onopentagend();
    if (tag && (this.#foreign > 0 || tag.name === 'svg')) this.#close(tag.name);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    if (name === 'br') this.#open({ name, attributes: {}, children: [], parent: null });
    else if (!VOID.has(name)) this.#close(name);
  }

  oncdata(start: number, end: number, offset: number): void {
    if (this.#foreign > 0) this.#addText(this.#html.slice(start, end - offset));
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  get #current(): HtmlElement {
    return this.#stack[this.#stack.length - 1] ?? this.root;
  }

  #addText(text: string): void {
    const parent = this.#current;
    if (this.truncatedByNodes || isWithoutText(parent) || this.#foreign > 0) return;
    const last = parent.children.length - 1;
    const before = parent.children[last];
    if (typeof before === 'string') parent.children[last] = before + text;
    else if (this.#count()) parent.children.push(text);
  }

  #count(): boolean {
    this.#nodes++;
    if (this.#nodes <= MAX_NODES) return true;
    this.truncatedByNodes = true;
    this.stop();
    return false;
  }

  #open(element: HtmlElement): void {
    if (this.truncatedByNodes || this.#merged(element)) return;
    const { name } = element;
    if (this.#foreign === 0) this.#closeImplied(name);
    if (!this.#count()) return;
    const parent = this.#current;
    element.parent = parent;
    parent.children.push(element);
    if (VOID.has(name)) return;
    if (this.#stack.length > MAX_DEPTH) {
      this.#flattened++;
      return;
    }
    this.#stack.push(element);
    if (name === 'svg' || this.#foreign > 0) this.#foreign++;
  }

  /** A second `html` or `body` tag only adds attributes to the first, as in browsers. */
  #merged(element: HtmlElement): boolean {
    if (element.name !== 'html' && element.name !== 'body') return false;
    const first = this.#stack.find((open) => open.name === element.name);
    if (first) Object.assign(first.attributes, { ...element.attributes, ...first.attributes });
    return first !== undefined;
  }

  #closeImplied(name: string): void {
    if (this.#current.name === 'head' && !HEAD_CONTENT.has(name)) this.#stack.pop();
    if (CLOSES_PARAGRAPH.has(name)) this.#closeOpen(words('p'), (open) => !PHRASING.has(open));
    if (HEADINGS.has(name) && HEADINGS.has(this.#current.name)) this.#stack.pop();
    if (name === 'a') this.#closeOpen(words('a'), (open) => !PHRASING.has(open));
    const rule = Object.hasOwn(IMPLIED_CLOSE, name) ? IMPLIED_CLOSE[name] : undefined;
    if (rule) this.#closeOpen(rule.closes, (open) => rule.within.has(open));
  }

  /** Closes the nearest open element of `names`, unless a boundary lies between. */
  #closeOpen(names: Set<string>, isBoundary: (name: string) => boolean): void {
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const name = this.#stack[i]?.name ?? '';
      if (names.has(name)) this.#cut(i);
      if (names.has(name) || isBoundary(name)) return;
    }
  }

  #close(name: string): void {
    if (this.#flattened > 0) {
      this.#flattened--;
      return;
    }
    const stopsAt = PHRASING.has(name)
      ? (open: string) => !PHRASING.has(open)
      : TABLE_PARTS.has(name) || name === 'table'
        ? (open: string) => open === 'table'
        : (open: string) => open === 'td' || open === 'th' || open === 'table';
    this.#closeOpen(new Set([name]), name === 'body' || name === 'html' ? () => true : stopsAt);
  }

  #cut(length: number): void {
    const removed = this.#stack.length - length;
    this.#stack.length = length;
    this.#foreign = Math.max(0, this.#foreign - removed);
  }
}
