import { KEPT_OF_SOURCE } from '../model/page-source.ts';

/** In milliseconds. A page that cannot answer for 50 is felt to stutter (W3C Long Tasks). */
const LONGEST_STRETCH = 10;
/** Elements that are written out at once; what holds more is taken apart. */
const MOST_AT_ONCE = 1_000;
/** Deeper than this nothing is taken apart. */
const DEEPEST = 60;

/** Linked data apart, their content is not read. */
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object']);

/**
 * The page as it stands now, as HTML, scripts having run. The browser writes it out, which takes a fraction of the time
 * that a script needs to walk through it. Open shadow roots stand before the children they frame. Reads only; no layout
 * is forced, and a large page has its turn in between.
 */
export async function pageSource(document: Document): Promise<string> {
  const { add, kept } = keptEnds();
  let since = performance.now();
  for (const piece of pieces(document)) {
    add(piece);
    if (performance.now() - since < LONGEST_STRETCH) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  return kept();
}

function* pieces(document: Document): Generator<string, void> {
  const root = document.documentElement;
  if (root !== null) yield* piecesOf(root, aroundShadowRoots(root), 0);
}

function* piecesOf(element: Element, apart: ReadonlySet<Element>, depth: number): Generator<string, void> {
  const isLarge = () => depth < DEEPEST && element.getElementsByTagName('*').length > MOST_AT_ONCE;
  if (!apart.has(element) && !isLarge()) {
    yield element.outerHTML;
    return;
  }
  yield openingTag(element);
  for (const node of [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes]) {
    if (node.nodeType === 3) yield escaped(node.nodeValue ?? '');
    else if (node.nodeType === 1 && isRead(node as Element)) yield* piecesOf(node as Element, apart, depth + 1);
  }
  yield `</${element.localName}>`;
}

const isRead = (element: Element): boolean =>
  !UNREAD.has(element.localName) || element.getAttribute('type') === 'application/ld+json';

function openingTag({ localName, attributes }: Element): string {
  const written = Array.from(attributes, ({ name, value }) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`);
  return `<${localName}${written.join('')}>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Custom elements with an open shadow root, and all that they stand in: the browser does not write shadow roots out. */
function aroundShadowRoots(root: Element, around = new Set<Element>()): Set<Element> {
  // XPath finds them without making an object of every element. Names of custom elements have a hyphen (HTML 4.13).
  const named = 'descendant-or-self::*[contains(local-name(self::*), "-")]';
  const found = root.ownerDocument.evaluate(named, root, null, 7 /* ORDERED_NODE_SNAPSHOT_TYPE */);
  for (let n = 0; n < found.snapshotLength; n++) {
    const host = found.snapshotItem(n) as Element;
    if (host.shadowRoot === null) continue;
    for (let one: Element | null = host; one !== null && !around.has(one); one = parentOf(one)) around.add(one);
    for (const child of host.shadowRoot.children) aroundShadowRoots(child, around);
  }
  return around;
}

/** Out of a shadow root, to its host. */
const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** Keeps what a page begins with and what it ends with: the links to documents mostly stand there. */
function keptEnds(): { add: (piece: string) => void; kept: () => string } {
  const beginning: string[] = [];
  const end: string[] = [];
  let [atBeginning, atEnd] = [0, 0];
  return {
    add(piece) {
      const first = piece.slice(0, KEPT_OF_SOURCE.beginning - atBeginning);
      if (first !== '') beginning.push(first);
      atBeginning += first.length;
      if (first.length === piece.length) return;
      end.push(piece.slice(first.length));
      atEnd += piece.length - first.length;
      while (atEnd - end[0]!.length > KEPT_OF_SOURCE.end) atEnd -= end.shift()!.length;
    },
    kept: () => beginning.join('') + end.join('').slice(-KEPT_OF_SOURCE.end),
  };
}
