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

/** What can be seen on a live page now. Reads only; no layout is forced. */
export const observePage = (document: Document): PageObservation => observe<Node>(document, liveTree, document.URL);
