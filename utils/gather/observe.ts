import { cut } from '../html/visible-text.ts';
import { hostSpace, mayReach } from '../model/address-space.ts';
import type { ObservedCounts, ObservedHeading, PageObservation, PageRegion } from '../model/observation.ts';
import { collectText, type PageText, type TextPart } from './page-text.ts';
import { regionOf } from './regions.ts';
import { remembered } from './remembered.ts';
import { fold, isHidden, isSilent, labelOf, type Tree } from './tree.ts';

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

function ownText<Node>(tree: Tree<Node>, element: Node): string {
  let text = '';
  const children = tree.children(element);
  for (let i = 0; i < children.length; i++) text += tree.text(children[i]!) ?? '';
  return text;
}

function readMeta<Node>(tree: Tree<Node>, element: Node, { page }: Notebook): void {
  const name = tree.attribute(element, 'name') ?? tree.attribute(element, 'property');
  const content = tree.attribute(element, 'content');
  const equivalent = tree.attribute(element, 'http-equiv')?.toLowerCase();
  if (content && equivalent === 'content-language') page.declaredLanguage ??= content.trim().toLowerCase();
  if (!name || !content || Object.keys(page.meta).length >= MOST.metas) return;
  page.meta[name.toLowerCase()] ??= cut(content, 1_000);
}

/** Elements that say something about the page rather than being text of it. Most of them stand in the head. */
function readHead<Node>(tree: Tree<Node>, element: Node, tag: string, notes: Notebook): void {
  const { page } = notes;
  if (tag === 'html') page.declaredLanguage = tree.attribute(element, 'lang')?.trim().toLowerCase() || null;
  else if (tag === 'title') page.title ||= fold(ownText(tree, element));
  else if (tag === 'meta') readMeta(tree, element, notes);
  else if (tag === 'base') notes.base = resolve(tree.attribute(element, 'href'), page.url) ?? notes.base;
  else if (tag === 'link' && tree.attribute(element, 'rel')?.toLowerCase() === 'canonical')
    page.canonicalUrl ??= resolve(tree.attribute(element, 'href'), notes.base);
  else if (tag === 'script' && tree.attribute(element, 'type') === 'application/ld+json') {
    const json = ownText(tree, element);
    if (json.length <= JSON_LD_LENGTH && page.jsonLd.length < MOST.jsonLd) page.jsonLd.push(json);
  }
}

function addAction(notes: Notebook, label: string): void {
  if (label.length > 1 && label.length <= 60 && notes.actions.size < MOST.callsToAction) notes.actions.add(label);
}

function readLink<Node>(tree: Tree<Node>, element: Node, place: Place, notes: Notebook): void {
  const { text, alternative } = labelOf(tree, element);
  const classes = tree.attribute(element, 'class');
  const looksLikeButton = tree.attribute(element, 'role') === 'button' || (classes !== null && namesButton(classes));
  if (looksLikeButton && !place.hidden) addAction(notes, text);
  const url = resolve(tree.attribute(element, 'href'), notes.base, notes.here);
  if (url === null || notes.page.links.length >= MOST.links) return;
  const label =
    fold(tree.attribute(element, 'aria-label') ?? '') || fold(tree.attribute(element, 'title') ?? '') || alternative;
  notes.page.links.push({
    url,
    text,
    label: label && label !== text ? cut(label, 300) : null,
    region: place.region,
  });
  notes.page.counts.links++;
}

function readHeading<Node>(tree: Tree<Node>, element: Node, tag: string, closed: boolean, notes: Notebook): void {
  if (notes.headings.length >= 2 * MOST.headings) return;
  const { text, alternative } = labelOf(tree, element, true);
  const heading = text || alternative;
  if (heading) notes.headings.push({ heading: { level: Number(tag[1]), text: heading }, closed });
}

function readInput<Node>(tree: Tree<Node>, element: Node, notes: Notebook): void {
  const type = tree.attribute(element, 'type')?.toLowerCase();
  if (type === 'password') notes.page.counts.passwordFields++;
  if (type === 'submit' || type === 'button') addAction(notes, fold(tree.attribute(element, 'value') ?? ''));
}

const namesDateline = remembered((classes) => DATELINE.test(classes.toLowerCase()));
const namesButton = remembered((classes) => BUTTON_CLASS.test(classes.toLowerCase()));

function isDateline<Node>(tree: Tree<Node>, element: Node, tag: string): boolean {
  if (tag === 'time' || (tag === 'a' && tree.attribute(element, 'rel') === 'author')) return true;
  const property = tree.attribute(element, 'itemprop');
  if (property !== null && DATELINE_PROPERTIES.has(property)) return true;
  const classes = tree.attribute(element, 'class');
  return classes !== null && namesDateline(classes);
}

const isHeading = (tag: string): boolean => tag.length === 2 && tag[0] === 'h' && tag[1]! >= '1' && tag[1]! <= '6';

/** What one element adds, its children apart. */
function readElement<Node>(tree: Tree<Node>, element: Node, tag: string, place: Place, notes: Notebook): void {
  const { counts } = notes.page;
  if (tag === 'a' || tag === 'area') readLink(tree, element, place, notes);
  if (isHeading(tag)) readHeading(tree, element, tag, place.hidden, notes);
  if (place.hidden) return;
  if (tag === 'button' || (tag !== 'a' && tree.attribute(element, 'role') === 'button'))
    addAction(notes, labelOf(tree, element).text);
  else if (tag === 'input') readInput(tree, element, notes);
  else if (tag === 'article') counts.articles++;
  else if (tag === 'p') counts.paragraphs++;
  if (isDateline(tree, element, tag)) counts.datelines++;
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

/** One step into the tree: the children of `node` from `next` on. */
interface Step<Node> {
  children: ArrayLike<Node>;
  next: number;
  place: Place;
  block: boolean;
}

/** Enters an element; returns the step into its children, or null when there is nothing to read in it. */
function enter<Node>(tree: Tree<Node>, element: Node, tag: string, outer: Place, notes: Notebook): Step<Node> | null {
  readHead(tree, element, tag, notes);
  if (isSilent(tag) || tag === 'title') return null;
  const place = {
    region: regionOf(tree, element, tag, outer.region, outer.inArticle),
    hidden: outer.hidden || isHidden(tree, element),
    inArticle: outer.inArticle || tag === 'article',
  };
  readElement(tree, element, tag, place, notes);
  const block = !INLINE.has(tag);
  if (block) notes.text.breakLine();
  return { children: tree.children(element), next: 0, place, block };
}

/** Nodes that are read between two offers to let others have a turn. */
const STRETCH = 200;

/**
 * Everything detection needs to know of a page, read in one pass without recursion, so that neither depth nor
 * malformed nesting can hurt. Works on any tree; `observe-page` and `observe-html` bring the two there are. Yields now
 * and then, so that a live page need not wait until all of it is read.
 */
export function* observe<Node>(root: Node, tree: Tree<Node>, url: string): Generator<void, PageObservation, void> {
  const notes: Notebook = {
    page: emptyPage(url),
    text: collectText(),
    base: url,
    here: url.replace(/#.*$/, ''),
    actions: new Set(),
    headings: [],
  };
  const start: Place = { region: 'main', hidden: false, inArticle: false };
  const path: Step<Node>[] = [{ children: tree.children(root), next: 0, place: start, block: false }];
  for (let seen = 0; path.length > 0; seen++) {
    if (seen % STRETCH === STRETCH - 1) yield;
    const step = path.at(-1)!;
    if (step.next >= step.children.length) {
      if (step.block) notes.text.breakLine();
      path.pop();
      continue;
    }
    const node = step.children[step.next++]!;
    const tag = tree.tag(node);
    if (tag !== null) {
      const inner = enter(tree, node, tag, step.place, notes);
      if (inner) path.push(inner);
    } else {
      const text = tree.text(node);
      const part = partOf(step.place);
      if (text && part) notes.text.add(text, part);
    }
  }
  const { words, prices, isClosed, ...texts } = notes.text.result();
  Object.assign(notes.page.counts, { words, prices });
  const headings = notes.headings.flatMap(({ heading, closed }) => (isClosed || !closed ? [heading] : []));
  return { ...notes.page, ...texts, headings: headings.slice(0, MOST.headings), callsToAction: [...notes.actions] };
}
