import { type HtmlElement, type HtmlNode, parseHtml } from '../html/html-tree.ts';
import { splitNoscript } from '../html/noscript.ts';
import type { PageObservation } from '../model/observation.ts';
import { observe } from './observe.ts';
import type { Tree } from './tree.ts';

const NOTHING: HtmlNode[] = [];

const parsedTree: Tree<HtmlNode> = {
  tag: (node) => (typeof node === 'string' ? null : node.name),
  text: (node) => (typeof node === 'string' ? node : null),
  attribute: (node, name) => (node as HtmlElement).attributes[name] ?? null,
  children: (node) => (typeof node === 'string' ? NOTHING : node.children),
};

/** What can be seen on a page that was fetched as HTML: the same as on a live one, without what scripts would add. */
export function observeHtml(html: string, url: string): PageObservation {
  const reading = observe<HtmlNode>(parseHtml(splitNoscript(html).markup).root, parsedTree, url);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}
