import type { HtmlElement, HtmlNode } from '../../html/html-tree.ts';
import { cut, oneLine } from '../../html/visible-text.ts';

/** The value of an attribute; null when the element has none of that name. */
export const attribute = ({ attributes }: HtmlElement, name: string): string | null => attributes[name] ?? null;

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'select', 'textarea', 'svg']);

/** True for elements whose content nobody reads as text. */
export const isSilent = (tag: string): boolean => SILENT.has(tag);

const HIDES = /display:\s?none|visibility:\s?hidden/;

/** True when the page itself says that the element is not shown. Style sheets are not consulted. */
export function isHidden(element: HtmlElement): boolean {
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true;
  const style = attribute(element, 'style');
  return style !== null && HIDES.test(style.toLowerCase());
}

/** Unclosed tags may make one element hold the rest of the page; nothing named by a label is longer than this. */
const LABEL_LENGTH = 300;
const LABEL_NODES = 400;

/** Tags that may stand inside a word; around all others a space is read. */
const FLOWING = new Set([
  'span',
  'b',
  'i',
  'em',
  'strong',
  'u',
  'font',
  'small',
  'sub',
  'sup',
  'mark',
  'abbr',
  'code',
  'wbr',
]);

/** Such tags cut words ("Pri|vacy") as well as labels ("Security|& Compliance"): only a small letter goes on with a word. */
function joins(before: string, after: string): boolean {
  if (before === '' || after === '') return false;
  return /^\p{Ll}/u.test(after) && /\p{L}$/u.test(before.slice(-2));
}

export interface Label {
  /** Visible text, white space folded. */
  text: string;
  /** Image alternatives and titles of drawings inside. */
  alternative: string;
}

/** Text of a small element (link, heading, button), at most 300 characters; links inside only when asked for. */
export function labelOf(element: HtmlElement, withLinks = false): Label {
  const pending: HtmlNode[] = element.children.toReversed();
  let text = '';
  let alternative = '';
  let atSeam = false;
  for (let seen = 0; pending.length > 0 && seen < LABEL_NODES && text.length < LABEL_LENGTH; seen++) {
    const node = pending.pop()!;
    if (typeof node === 'string') {
      text += atSeam && !joins(text, node) ? ` ${node}` : node;
      atSeam = false;
    } else if (node.name === 'img') alternative += ` ${attribute(node, 'alt') ?? ''}`;
    else if (node.name === 'svg') alternative += ` ${attribute(node, 'aria-label') ?? ''}`;
    else if ((withLinks || node.name !== 'a') && !isSilent(node.name) && !isHidden(node)) {
      if (FLOWING.has(node.name)) atSeam = true;
      else text += ' ';
      for (const child of node.children.toReversed()) pending.push(child);
    }
  }
  return { text: cut(oneLine(text), LABEL_LENGTH), alternative: cut(oneLine(alternative), LABEL_LENGTH) };
}
