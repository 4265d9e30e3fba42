import { type HtmlElement, parseHtml } from '../../html/html-tree.ts';
import { splitNoscript } from '../../html/noscript.ts';
import { cut, oneLine } from '../../html/visible-text.ts';
import { hostSpace, mayReach } from '../../model/address-space.ts';
import type { ObservedCounts, ObservedHeading, PageObservation, PageRegion } from '../../model/observation.ts';
import { attribute, isHidden, isSilent, labelOf } from './element-label.ts';
import { collectText, type PageText, type TextPart } from './page-text.ts';
import { regionOf } from './regions.ts';

/** Limits that keep the observation of any page small enough to send. */
const MOST = { links: 5_000, headings: 300, callsToAction: 100, jsonLd: 20, metas: 200 };
const JSON_LD_LENGTH = 100_000;

const INLINE = new Set(
  'a abbr b bdi bdo cite code data em font i img kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const BUTTON_CLASS = /(?:^|[\s_-])(?:btn|button|cta)(?:[\s_-]|$)/;
const DATELINE =
  /(?:^|[\s_-])(?:byline|dateline|pubdate|published|post-meta|entry-meta|entry-date|post-date)(?:[\s_-]|$)/;
const DATELINE_PROPERTIES = new Set(['datePublished', 'dateModified', 'author']);

/** Where in the page the walk is. */
interface Place {
  region: PageRegion;
  hidden: boolean;
  inArticle: boolean;
}

/** What the walk fills. */
interface Notebook {
  page: PageObservation;
  text: PageText;
  base: string;
  /** The page's own URL without fragment. */
  here: string;
  /** In the order of the page; `closed`: not shown yet. */
  headings: { heading: ObservedHeading; closed: boolean }[];
  actions: Set<string>;
}

const noCounts = (): ObservedCounts => ({
  words: 0,
  links: 0,
  articles: 0,
  paragraphs: 0,
  passwordFields: 0,
  datelines: 0,
  prices: 0,
});

const emptyPage = (url: string): PageObservation => ({
  url,
  title: '',
  declaredLanguage: null,
  meta: {},
  canonicalUrl: null,
  jsonLd: [],
  headings: [],
  links: [],
  callsToAction: [],
  textSample: '',
  footerText: '',
  counts: noCounts(),
});

/**
 * The absolute http(s) URL without fragment; null for what leads nowhere else (`#`, `javascript:`, `mailto:`), and for what
 * a public page has no business to name: an address in the reader's own network.
 */
function resolve(reference: string | null, base: string, here = ''): string | null {
  const target = reference?.trim();
  if (!target || target.startsWith('#')) return null;
  try {
    const url = new URL(target, base);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    if (hostSpace(url.hostname) > 0 && !mayReach(base, url.href)) return null;
    if (!target.includes('#')) return url.href;
    url.hash = '';
    return url.href === here ? null : url.href;
  } catch {
    return null;
  }
}

function ownText(element: HtmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

function readMeta(element: HtmlElement, { page }: Notebook): void {
  const name = attribute(element, 'name') ?? attribute(element, 'property');
  const content = attribute(element, 'content');
  const equivalent = attribute(element, 'http-equiv')?.toLowerCase();
  if (content && equivalent === 'content-language') page.declaredLanguage ??= content.trim().toLowerCase();
  if (!name || !content || Object.keys(page.meta).length >= MOST.metas) return;
  page.meta[name.toLowerCase()] ??= cut(content, 1_000);
}

/** Elements that say something about the page rather than being text of it. Most of them stand in the head. */
function readHead(element: HtmlElement, tag: string, notes: Notebook): void {
  const { page } = notes;
  if (tag === 'html') page.declaredLanguage = attribute(element, 'lang')?.trim().toLowerCase() || null;
  else if (tag === 'title') page.title ||= oneLine(ownText(element));
  else if (tag === 'meta') readMeta(element, notes);
  else if (tag === 'base') notes.base = resolve(attribute(element, 'href'), page.url) ?? notes.base;
  else if (tag === 'link' && attribute(element, 'rel')?.toLowerCase() === 'canonical')
    page.canonicalUrl ??= resolve(attribute(element, 'href'), notes.base);
  else if (tag === 'script' && attribute(element, 'type') === 'application/ld+json') {
    const json = ownText(element);
    if (json.length <= JSON_LD_LENGTH && page.jsonLd.length < MOST.jsonLd) page.jsonLd.push(json);
  }
}

function addAction(notes: Notebook, label: string): void {
  if (label.length > 1 && label.length <= 60 && notes.actions.size < MOST.callsToAction) notes.actions.add(label);
}

function readLink(element: HtmlElement, place: Place, notes: Notebook): void {
  const { text, alternative } = labelOf(element);
  const classes = attribute(element, 'class');
  const looksLikeButton = attribute(element, 'role') === 'button' || (classes !== null && namesButton(classes));
  if (looksLikeButton && !place.hidden) addAction(notes, text);
  const url = resolve(attribute(element, 'href'), notes.base, notes.here);
  if (url === null || notes.page.links.length >= MOST.links) return;
  const label =
    oneLine(attribute(element, 'aria-label') ?? '') || oneLine(attribute(element, 'title') ?? '') || alternative;
  notes.page.links.push({
    url,
    text,
    label: label && label !== text ? cut(label, 300) : null,
    region: place.region,
  });
  notes.page.counts.links++;
}

function readHeading(element: HtmlElement, tag: string, closed: boolean, notes: Notebook): void {
  if (notes.headings.length >= 2 * MOST.headings) return;
  const { text, alternative } = labelOf(element, true);
  const heading = text || alternative;
  if (heading) notes.headings.push({ heading: { level: Number(tag[1]), text: heading }, closed });
}

function readInput(element: HtmlElement, notes: Notebook): void {
  const type = attribute(element, 'type')?.toLowerCase();
  if (type === 'password') notes.page.counts.passwordFields++;
  if (type === 'submit' || type === 'button') addAction(notes, oneLine(attribute(element, 'value') ?? ''));
}

const namesDateline = (classes: string) => DATELINE.test(classes.toLowerCase());
const namesButton = (classes: string) => BUTTON_CLASS.test(classes.toLowerCase());

function isDateline(element: HtmlElement, tag: string): boolean {
  if (tag === 'time' || (tag === 'a' && attribute(element, 'rel') === 'author')) return true;
  const property = attribute(element, 'itemprop');
  if (property !== null && DATELINE_PROPERTIES.has(property)) return true;
  const classes = attribute(element, 'class');
  return classes !== null && namesDateline(classes);
}

const isHeading = (tag: string): boolean => tag.length === 2 && tag[0] === 'h' && tag[1]! >= '1' && tag[1]! <= '6';

/** What one element adds, its children apart. */
function readElement(element: HtmlElement, tag: string, place: Place, notes: Notebook): void {
  const { counts } = notes.page;
  if (tag === 'a' || tag === 'area') readLink(element, place, notes);
  if (isHeading(tag)) readHeading(element, tag, place.hidden, notes);
  if (place.hidden) return;
  if (tag === 'button' || (tag !== 'a' && attribute(element, 'role') === 'button'))
    addAction(notes, labelOf(element).text);
  else if (tag === 'input') readInput(element, notes);
  else if (tag === 'article') counts.articles++;
  else if (tag === 'p') counts.paragraphs++;
  if (isDateline(element, tag)) counts.datelines++;
}

/** Where text of a region goes; menus and consent banners are no text of the page. */
const PART_OF: Record<PageRegion, TextPart | null> = {
  main: 'main',
  header: 'around',
  aside: 'around',
  footer: 'footer',
  nav: null,
  banner: null,
};

function partOf({ region, hidden }: Place): TextPart | null {
  if (!hidden) return PART_OF[region];
  return region === 'main' ? 'closed' : null;
}

/** One element with all that stands in it. The parser bounds the depth. */
function read(element: HtmlElement, outer: Place, notes: Notebook): void {
  const { name } = element;
  readHead(element, name, notes);
  if (isSilent(name) || name === 'title') return;
  const place = {
    region: regionOf(element, name, outer.region, outer.inArticle),
    hidden: outer.hidden || isHidden(element),
    inArticle: outer.inArticle || name === 'article',
  };
  readElement(element, name, place, notes);
  const isBlock = !INLINE.has(name);
  if (isBlock) notes.text.breakLine();
  readChildren(element, place, notes);
  if (isBlock) notes.text.breakLine();
}

function readChildren(element: HtmlElement, place: Place, notes: Notebook): void {
  const part = partOf(place);
  for (const child of element.children) {
    if (typeof child !== 'string') read(child, place, notes);
    else if (child !== '' && part) notes.text.add(child, part);
  }
}

/** Everything that detection needs to know of a page. `url`: the page's own, absolute. */
export function observeHtml(html: string, url: string): PageObservation {
  const notes: Notebook = {
    page: emptyPage(url),
    text: collectText(),
    base: url,
    here: url.replace(/#.*$/, ''),
    actions: new Set(),
    headings: [],
  };
  const { root } = parseHtml(splitNoscript(html).markup);
  readChildren(root, { region: 'main', hidden: false, inArticle: false }, notes);
  const { words, prices, isClosed, ...texts } = notes.text.result();
  Object.assign(notes.page.counts, { words, prices });
  const headings = notes.headings.flatMap(({ heading, closed }) => (isClosed || !closed ? [heading] : []));
  return { ...notes.page, ...texts, headings: headings.slice(0, MOST.headings), callsToAction: [...notes.actions] };
}
