import type { HtmlElement } from '../../html/html-tree.ts';
import { isMain, type Measures, neverText, proseOf } from './html-measure.ts';
import { noiseName } from './noise-names.ts';

const words = (list: string) => new Set(list.split(' '));

const NOISE_TAGS = words('nav dialog');
const NOISE_ROLES = words(
  'navigation banner contentinfo search menu menubar tablist toolbar dialog alertdialog tooltip doc-toc progressbar listbox',
);
/** Inside the document, these are its notes. */
const ROLES_OUTSIDE = words('complementary alert status');
/** Read by screen readers only: "(opens in a new window)". */
const UNSEEN_NAMES =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|screenreader|a11y-hidden|assistive-text|offscreen|u-hidden-visually)(?:\s|$)/i;
const UNSEEN_LIMIT = 120;
const NEVER_NOISE = /^(?:html|body|main|article|h[1-6]|p|li|tr|td|th|tbody)$/;
/** Share of the page's prose from which something is no surrounding, whatever it is called. */
const MAIN_SHARE = 0.3;
/** A page that marks its main part, and puts so many characters in it, means what it says about its other parts. */
const MIN_MAIN = 200;
const LANDMARKS = words('nav navigation header banner footer contentinfo');

export type IsNoise = (element: HtmlElement) => boolean;

/**
 * Tells which elements below `root` surround the document and are not part of it. A reason that would take away much of
 * the prose, in one element or in many, is no reason.
 */
export function noiseFinder(root: HtmlElement, measures: Measures, signUps: Set<HtmlElement>): IsNoise {
  const reasonOf = (element: HtmlElement) => (signUps.has(element) ? 'sign-up' : noiseReason(element, measures));
  const reasons = new Map<HtmlElement, string>();
  const taken = new Map<string, number>();
  const visit = (element: HtmlElement, inside: Set<string>) => {
    const reason = reasonOf(element);
    if (reason !== null) {
      reasons.set(element, reason);
      if (!inside.has(reason)) taken.set(reason, (taken.get(reason) ?? 0) + proseOf(measures.get(element)));
    }
    const within = reason === null || inside.has(reason) ? inside : new Set([...inside, reason]);
    for (const child of element.children) if (typeof child !== 'string' && measures.has(child)) visit(child, within);
  };
  visit(root, new Set());
  const limit = MAIN_SHARE * proseOf(measures.get(root));
  const hasMain = [...measures].some(([element, { text }]) => isMain(element) && text >= MIN_MAIN);
  return (element) => {
    if (neverText(element)) return true;
    const reason = reasons.get(element);
    if (reason === undefined) return false;
    return (hasMain && LANDMARKS.has(reason)) || (taken.get(reason) ?? 0) < limit;
  };
}

/** Why an element looks like a part of the page around the document; null when it does not. */
function noiseReason(element: HtmlElement, measures: Measures): string | null {
  const { name, attributes } = element;
  const role = attributes.role ?? '';
  if (NOISE_TAGS.has(name)) return name;
  if (NOISE_ROLES.has(role)) return role;
  if (ROLES_OUTSIDE.has(role)) return isWithin(element, /^(?:main|article)$/) ? null : role;
  if (name === 'header' || name === 'footer' || name === 'aside')
    return isWithin(element, /^(?:main|article|section)$/) ? null : name;
  if (NEVER_NOISE.test(name)) return null;
  if (name === 'button' || role === 'button') return isDisclosure(element) ? null : 'button';
  if (name === 'form') return (measures.get(element)?.fields ?? 0) > 0 ? 'form' : null;
  if (name === 'label' || name === 'legend') return isWithin(element, /^(?:form|fieldset)$/) ? 'label' : null;
  if (isUnseen(element, measures)) return 'unseen';
  if (isPermalink(element, measures)) return 'permalink';
  if (isContents(element, measures)) return 'contents';
  return noiseName(attributes.class ?? '', attributes.id ?? '');
}

function isWithin(element: HtmlElement, names: RegExp): boolean {
  for (let up = element.parent; up; up = up.parent) if (names.test(up.name)) return true;
  return false;
}

/** The button that opens a section carries the section's heading. */
const isDisclosure = (element: HtmlElement): boolean =>
  element.attributes['aria-expanded'] !== undefined || isWithin(element, /^(?:h[1-6]|summary|dt)$/);

const isUnseen = (element: HtmlElement, measures: Measures): boolean =>
  UNSEEN_NAMES.test(element.attributes.class ?? '') && (measures.get(element)?.text ?? 0) <= UNSEEN_LIMIT;

/** The "#" or "¶" beside a heading. */
function isPermalink(element: HtmlElement, measures: Measures): boolean {
  return (
    element.name === 'a' && (element.attributes.href ?? '').includes('#') && (measures.get(element)?.text ?? 0) <= 1
  );
}

/** A list of links to places on the same page is the page's table of contents. */
function isContents(element: HtmlElement, measures: Measures): boolean {
  if (element.name !== 'ul' && element.name !== 'ol') return false;
  const own = measures.get(element);
  return own !== undefined && own.anchors >= 3 && own.linked > 0.9 * own.text && own.anchors >= 0.9 * own.links;
}
