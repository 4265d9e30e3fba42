import type { Measures } from './html-measure.ts';
import { neverText, proseOf } from './html-measure.ts';
import type { HtmlElement } from './html-tree.ts';

const words = (list: string) => new Set(list.split(' '));

const NOISE_TAGS = words('nav menu');
const PAGE_PARTS = words('header footer aside dialog');
const NOISE_ROLES = words(
  'navigation banner contentinfo search menu menubar tablist toolbar dialog alertdialog complementary tooltip alert status doc-toc progressbar',
);
/** Words in class names and ids of what surrounds a document. Single words, so that "headline" is not "header". */
const NOISE_WORDS = words(
  'nav navbar navigation navigatie navigazione menu megamenu submenu breadcrumb breadcrumbs kruimelpad footer voettekst fusszeile sidebar sidenav ' +
    'toc tableofcontents inhaltsverzeichnis inhoudsopgave sommaire cookie cookies cookiebar cookiebanner consent onetrust cookiebot usercentrics ' +
    'didomi share sharing social related recommended recommendations newsletter subscribe signup popup modal overlay lightbox advert ads promo ' +
    'pagination pager skiplink skip comments comment disqus feedback helpful cta searchbar search toolbar topbar backtotop scrolltop language ' +
    'languages locale announcement chat intercom',
);
/** Of the page's prose: an element with more is no surrounding, whatever it is called. */
const MAIN_SHARE = 0.3;

/** Class names and id as lower-case words: "siteNav-menu__item" → site, nav, menu, item. */
export function nameWords(element: HtmlElement): string[] {
  const { class: classes = '', id = '' } = element.attributes;
  const names = `${classes.slice(0, 400)} ${id.slice(0, 100)}`;
  return names
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Tells which elements below `root` surround the document and are not part of it. */
export function noiseFinder(root: HtmlElement, measures: Measures): (element: HtmlElement) => boolean {
  const all = proseOf(measures.get(root));
  return (element) => {
    if (neverText(element)) return true;
    if (!looksLikeNoise(element, measures)) return false;
    return proseOf(measures.get(element)) < MAIN_SHARE * all;
  };
}

function looksLikeNoise(element: HtmlElement, measures: Measures): boolean {
  const { name, attributes } = element;
  if (NOISE_TAGS.has(name) || NOISE_ROLES.has(attributes.role ?? '')) return true;
  if (PAGE_PARTS.has(name)) return name === 'dialog' || !isWithinDocument(element);
  if (name === 'body' || name === 'main' || name === 'article' || /^h[1-6]$/.test(name)) return false;
  if (name === 'button') return !isWithinHeading(element) && attributes['aria-expanded'] === undefined;
  if (isLinkList(element, measures)) return true;
  return nameWords(element).some((word) => NOISE_WORDS.has(word));
}

function isWithinHeading(element: HtmlElement): boolean {
  for (let up = element.parent; up; up = up.parent) if (/^h[1-6]$|^summary$|^dt$/.test(up.name)) return true;
  return false;
}

function isWithinDocument(element: HtmlElement): boolean {
  for (let up = element.parent; up; up = up.parent) if (up.name === 'main' || up.name === 'article') return true;
  return false;
}

/** A list of links to places on the same page is the page's table of contents. */
function isLinkList(element: HtmlElement, measures: Measures): boolean {
  if (element.name !== 'ul' && element.name !== 'ol') return false;
  const own = measures.get(element);
  return own !== undefined && own.anchors >= 3 && own.linked > 0.9 * own.text && own.anchors >= 0.9 * own.links;
}
