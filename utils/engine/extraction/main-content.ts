import type { Measures } from './html-measure.ts';
import { proseOf } from './html-measure.ts';
import type { HtmlElement } from './html-tree.ts';

/** Share of a level's prose that one child must hold for the document to be wholly inside it. */
const WHOLE_SHARE = 0.9;

/**
 * The smallest element that holds the whole document: follows, from the body down, the one child with nearly all the
 * prose, and stops where the prose is spread or where leaving would lose a heading.
 */
export function mainContent(body: HtmlElement, measures: Measures): HtmlElement {
  let root = body;
  for (;;) {
    const total = proseOf(measures.get(root));
    const children = root.children.filter((child) => typeof child !== 'string');
    const heir = children.find((child) => proseOf(measures.get(child)) >= WHOLE_SHARE * total);
    if (!heir || total === 0) return root;
    const losesTitle = children.some(
      (child) => child !== heir && (measures.get(child)?.headings ?? 0) > 0 && /^(main|article)$/.test(root.name),
    );
    if (losesTitle) return root;
    if (/^(p|table|ul|ol|dl|blockquote|pre|tbody|li)$/.test(heir.name)) return root;
    root = heir;
  }
}
