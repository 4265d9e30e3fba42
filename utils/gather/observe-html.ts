import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { PageObservation } from '../model/observation.ts';
import { observe } from './observe.ts';
import type { Tree } from './tree.ts';

const NOTHING: AnyNode[] = [];

const parsedTree: Tree<AnyNode> = {
  tag: (node) => (isTag(node) ? node.name : null),
  text: (node) => (isText(node) ? node.data : null),
  attribute: (node, name) => (node as Element).attribs[name] ?? null,
  children: (node) => ('children' in node ? node.children : NOTHING),
};

/** What can be seen on a page that was fetched as HTML: the same as on a live one, without what scripts would add. */
export const observeHtml = (html: string, url: string): PageObservation =>
  observe<AnyNode>(parseDocument(html), parsedTree, url);
