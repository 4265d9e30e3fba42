import type { HtmlElement } from '../../html/html-tree.ts';
import type { PageRegion } from '../../model/observation.ts';
import { attribute } from './element-label.ts';

const BY_ROLE: Record<string, PageRegion> = {
  banner: 'header',
  navigation: 'nav',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'banner',
  alertdialog: 'banner',
  main: 'main',
};

const BY_TAG: Record<string, PageRegion> = {
  header: 'header',
  nav: 'nav',
  footer: 'footer',
  aside: 'aside',
  dialog: 'banner',
  main: 'main',
};

/** Containers whose class or id may name a region; links, list items and headings never do. */
const CONTAINERS = new Set(['div', 'section', 'ul', 'ol', 'table', 'td', 'tr', 'center', 'form']);

interface RegionName {
  region: PageRegion;
  pattern: RegExp;
  /** What fits this as well names something smaller. */
  unless?: RegExp;
}

/** Names of classes and ids, in lower case, that tell a region; the first that fits. */
const NAMES: readonly RegionName[] = [
  {
    region: 'banner',
    pattern:
      /(?:cookie|consent|gdpr|privacy)s?[-_]?(?:banner|bar|popup|modal|dialog|overlay|message|warning|wall|manager|layer|toast|box)|(?:^|\s)(?:onetrust|cmp(?:box|wrapper|lz|$|\s)|cookie-?consent|cookie-?law)/,
    // Not every name that begins with "cmp": of one wide-spread content management system all components are so called.
  },
  {
    region: 'footer',
    pattern:
      /(?:^|[\s_-])(?:site|page|main|global|app)?[-_]?(?:footer(?:[-_](?:wrap(?:per)?|container|nav|links|menu|bottom|main|area|widgets?))?|colophon)(?=[\s_]|$)/,
    // Footers of cards, dialogs and posts are not the page's.
    unless: /(?:card|modal|post|entry|comment|article|panel|table|dialog|popup|widget)[-_]+footer/,
  },
  {
    region: 'nav',
    pattern: /(?:^|\s)(?:nav|navbar|navigation|menu|main-?(?:nav|menu)|breadcrumbs?|site-nav(?:igation)?)(?=\s|$)/,
  },
  {
    region: 'aside',
    pattern: /(?:^|\s)(?:sidebar|side-bar|left-?sidebar|right-?sidebar)(?=\s|$)/,
  },
];

function namedRegion(classesAndId: string): PageRegion | null {
  const names = classesAndId.toLowerCase();
  return NAMES.find(({ pattern, unless }) => pattern.test(names) && !unless?.test(names))?.region ?? null;
}

/**
 * The region an element opens, given the one it stands in. Headers and footers of articles belong to the article;
 * whatever stands in a footer or a consent banner stays there.
 */
export function regionOf(element: HtmlElement, tag: string, outer: PageRegion, inArticle: boolean): PageRegion {
  if (outer === 'banner' || outer === 'footer') return outer;
  const role = attribute(element, 'role');
  const own = (role && BY_ROLE[role]) || BY_TAG[tag] || null;
  if (own) return inArticle && (own === 'header' || own === 'footer') ? outer : own;
  if (!CONTAINERS.has(tag)) return outer;
  const classes = attribute(element, 'class');
  const id = attribute(element, 'id');
  if (classes === null && id === null) return outer;
  const named = namedRegion(`${classes ?? ''} ${id ?? ''}`);
  return named === null || (inArticle && named === 'footer') ? outer : named;
}
