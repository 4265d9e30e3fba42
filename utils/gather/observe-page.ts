import type { PageObservation } from '../model/observation.ts';
import { observe } from './observe.ts';
import type { Tree } from './tree.ts';

const asElement = (node: Node): Element | null => (node.nodeType === 1 ? (node as Element) : null);

/** The live document. Open shadow roots are read before the children they frame. */
const liveTree: Tree<Node> = {
  tag: (node) => asElement(node)?.localName ?? null,
  text: (node) => (node.nodeType === 3 ? node.nodeValue : null),
  attribute: (node, name) => (node as Element).getAttribute(name),
  children: (node) => {
    const shadow = asElement(node)?.shadowRoot;
    return shadow ? [...shadow.childNodes, ...node.childNodes] : node.childNodes;
  },
};

/** In milliseconds. A page that cannot answer for 50 is felt to stutter (W3C Long Tasks). */
const LONGEST_STRETCH = 10;

/** What can be seen on a live page now. Reads only; no layout is forced, and the page has its turn in between. */
export function observePage(document: Document): Promise<PageObservation> {
  const reading = observe<Node>(document, liveTree, document.URL);
  return new Promise((resolve, reject) => {
    const readOn = () => {
      try {
        const seen = readStretch(reading);
        if (seen === null) setTimeout(readOn);
        else resolve(seen);
      } catch (error) {
        reject(error);
      }
    };
    readOn();
  });
}

/** Reads until it is done, or the page should have its turn; null then. */
function readStretch(reading: ReturnType<typeof observe<Node>>): PageObservation | null {
  const since = performance.now();
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
    if (performance.now() - since >= LONGEST_STRETCH) return null;
  }
}
