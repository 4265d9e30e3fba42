import { cut, visibleText } from '../html/visible-text.ts';
import { remembered } from './remembered.ts';

/** The little that a walk has to know of a tree, so that one walk serves a live DOM and parsed HTML. */
export interface Tree<Node> {
  /** Lower-case tag name; null for anything that is not an element. */
  tag(node: Node): string | null;
  /** Characters of a text node; null for anything else. */
  text(node: Node): string | null;
  attribute(element: Node, name: string): string | null;
  children(node: Node): ArrayLike<Node>;
}

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'select', 'textarea', 'svg']);

/** True for elements whose content nobody reads as text. */
export const isSilent = (tag: string): boolean => SILENT.has(tag);

const hides = remembered((style) => /display:\s?none|visibility:\s?hidden/.test(style.toLowerCase()));

/** True when the page itself says that the element is not shown. Style sheets are not consulted. */
export function isHidden<Node>(tree: Tree<Node>, element: Node): boolean {
  if (tree.attribute(element, 'hidden') !== null || tree.attribute(element, 'aria-hidden') === 'true') return true;
  const style = tree.attribute(element, 'style');
  return style !== null && hides(style);
}

/** White space folded into single spaces, what cannot be seen left out. */
export const fold = (text: string): string => visibleText(text).replace(/\s+/g, ' ').trim();

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
  const last = before.charCodeAt(before.length - 1);
  const first = after.charCodeAt(0);
  // Patterns of Unicode's letters are dear to compile, and most letters are these.
  const startsSmall = first < 128 ? first >= 97 && first <= 122 : /^\p{Ll}/u.test(after);
  return startsSmall && (last < 128 ? (last | 32) >= 97 && (last | 32) <= 122 : /\p{L}$/u.test(before));
}

export interface Label {
  /** Visible text, white space folded. */
  text: string;
  /** Image alternatives and titles of drawings inside. */
  alternative: string;
}

/** Text of a small element (link, heading, button), at most 300 characters; links inside only when asked for. */
export function labelOf<Node>(tree: Tree<Node>, element: Node, withLinks = false): Label {
  const pending: Node[] = [];
  const push = (node: Node): void => {
    const children = tree.children(node);
    for (let i = children.length - 1; i >= 0; i--) pending.push(children[i]!);
  };
  let text = '';
  let alternative = '';
  let atSeam = false;
  push(element);
  for (let seen = 0; pending.length > 0 && seen < LABEL_NODES && text.length < LABEL_LENGTH; seen++) {
    const node = pending.pop()!;
    const tag = tree.tag(node);
    if (tag === null) {
      const characters = tree.text(node) ?? '';
      text += atSeam && !joins(text, characters) ? ` ${characters}` : characters;
      atSeam = false;
    } else if (tag === 'img') alternative += ` ${tree.attribute(node, 'alt') ?? ''}`;
    else if (tag === 'svg') alternative += ` ${tree.attribute(node, 'aria-label') ?? ''}`;
    else if ((withLinks || tag !== 'a') && !isSilent(tag) && !isHidden(tree, node)) {
      if (FLOWING.has(tag)) atSeam = true;
      else text += ' ';
      push(node);
    }
  }
  return { text: cut(fold(text), LABEL_LENGTH), alternative: cut(fold(alternative), LABEL_LENGTH) };
}
