import { type HtmlElement, parseHtml } from '../../html/html-tree.ts';

/** Characters of framed pages that are read; a document in a frame is no longer than one outside. */
const MAX_FRAMED = 2_000_000;

/** Puts pages that are written out within a frame (`<iframe srcdoc>`) in the place of the frame. Frames in those stay shut. */
export function openFrames(elements: HtmlElement[]): void {
  let left = MAX_FRAMED;
  for (const element of elements) {
    const { srcdoc } = element.attributes;
    if (element.name !== 'iframe' || srcdoc === undefined || srcdoc.length > left) continue;
    left -= srcdoc.length;
    element.name = 'div';
    element.children = parseHtml(srcdoc).root.children;
    for (const child of element.children) if (typeof child !== 'string') child.parent = element;
  }
}
