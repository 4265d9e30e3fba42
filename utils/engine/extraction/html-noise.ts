import type { Measures } from './html-measure.ts';
import { neverText, proseOf } from './html-measure.ts';
import type { HtmlElement } from './html-tree.ts';
import { isNoiseName } from './noise-names.ts';

const words = (list: string) => new Set(list.split(' '));

const NOISE_TAGS = words('nav dialog');
const NOISE_ROLES = words(
  'navigation banner contentinfo search menu menubar tablist toolbar dialog alertdialog complementary tooltip alert status doc-toc progressbar listbox',
);
/** Read by screen readers only: "(opens in a new window)". */
const UNSEEN_NAMES =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|screenreader|a11y-hidden|assistive-text|offscreen|u-hidden-visually)(?:\s|$)/i;
const UNSEEN_LIMIT = 120;
/** Of the page's prose: an element with more is no surrounding, whatever it is called. */
const MAIN_SHARE = 0.3;

export type IsNoise = (element: HtmlElement) => boolean;

/** Tells which elements below `root` surround the document and are not part of it. */
export function noiseFinder(root: HtmlElement, measures: Measures, signUps: Set<HtmlElement>): IsNoise {
  const all = proseOf(measures.get(root));
  const known = new Map<HtmlElement, boolean>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const prose = proseOf(measures.get(element));
    const isNoise =
      neverText(element) || ((signUps.has(element) || looksLikeNoise(element, measures)) && prose < MAIN_SHARE * all);
    known.set(element, isNoise);
    return isNoise;
  };
}

function looksLikeNoise(element: HtmlElement, measures: Measures): boolean {
  const { name, attributes } = element;
  if (NOISE_TAGS.has(name) || NOISE_ROLES.has(attributes.role ?? '')) return true;
  if (name === 'header' || name === 'footer' || name === 'aside')
    return !isWithin(element, /^(?:main|article|section)$/);
  if (/^(?:html|body|main|article|h[1-6]|p|li|tr|td|th|tbody)$/.test(name)) return false;
  if (name === 'button' || attributes.role === 'button') return !isDisclosure(element);
  if (name === 'form') return (measures.get(element)?.fields ?? 0) > 0;
  if (name === 'label' || name === 'legend') return isWithin(element, /^(?:form|fieldset)$/);
  if (isUnseen(element, measures) || isPermalink(element, measures) || isContents(element, measures)) return true;
  return isNoiseName(attributes.class ?? '', attributes.id ?? '');
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
