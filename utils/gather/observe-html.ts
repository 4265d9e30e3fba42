import { type AnyNode, DomHandler, type Element, isTag, isText } from 'domhandler';
import { Parser } from 'htmlparser2';
import type { PageObservation } from '../model/observation.ts';
import { observe } from './observe.ts';
import type { Tree } from './tree.ts';

/**
 * The parser's time grows with the square of the depth, so a page is read as far as it stays within bounds that real
 * pages never come near; what lies behind is not seen.
 */
const MOST_DEEP = 1_000;
const MOST_ELEMENTS = 500_000;

const NOTHING: AnyNode[] = [];

const parsedTree: Tree<AnyNode> = {
  tag: (node) => (isTag(node) ? node.name : null),
  text: (node) => (isText(node) ? node.data : null),
  attribute: (node, name) => (node as Element).attribs[name] ?? null,
  children: (node) => ('children' in node ? node.children : NOTHING),
};

class BoundedHandler extends DomHandler {
  isFull = false;
  #elements = 0;

  override onopentag(name: string, attributes: Record<string, string>): void {
    super.onopentag(name, attributes);
    this.isFull = this.tagStack.length > MOST_DEEP || ++this.#elements > MOST_ELEMENTS;
  }
}

function parse(html: string): AnyNode {
  const handler = new BoundedHandler();
  const parser = new Parser({
    onparserinit: (own) => handler.onparserinit(own),
    onopentag: (name, attributes) => {
      handler.onopentag(name, attributes);
      if (handler.isFull) parser.pause();
    },
    onclosetag: () => handler.onclosetag(),
    ontext: (text) => handler.ontext(text),
  });
  parser.end(html);
  return handler.root;
}

/** What can be seen on a page that was fetched as HTML: the same as on a live one, without what scripts would add. */
export const observeHtml = (html: string, url: string): PageObservation =>
  observe<AnyNode>(parse(html), parsedTree, url);
