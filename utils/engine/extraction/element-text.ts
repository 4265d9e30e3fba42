import { type HtmlElement, isPhrasing } from '../../html/html-tree.ts';
import { oneLine } from '../../html/visible-text.ts';
import type { IsNoise } from './html-noise.ts';

/** Text of an element on one line; no more than its start when `limit` (in characters, about) is given. */
export function textOf(element: HtmlElement, isSkipped: IsNoise, limit = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (node: HtmlElement) => {
    for (const child of node.children) {
      if (length > limit) return;
      if (typeof child === 'string') {
        parts.push(child);
        length += child.length;
      } else if (!isSkipped(child)) {
        const gap = isPhrasing(child.name) ? '' : ' ';
        parts.push(gap);
        visit(child);
        parts.push(gap);
      }
    }
  };
  visit(element);
  return oneLine(parts.join(''));
}
