import type { SitePart, SiteTopic } from '../../languages/site-words-type.ts';
import type { DocumentLink } from '../../model/detection.ts';
import type { DocumentType } from '../../model/document-type.ts';
import type { PageObservation } from '../../model/observation.ts';
import { firstCompanyName } from './identity/company-name.ts';
import { jsonLdNodes, typesOf } from './json-ld.ts';
import { type Found, introductionOf, isArticle, siteParts, siteTopics, topicsIn } from './site-labels.ts';
import { registrableDomain } from './vendor.ts';

/** Everything signals are read from, gathered once per page. */
export interface SiteEvidence {
  page: PageObservation;
  links: readonly DocumentLink[];
  parts: Found<SitePart>;
  topics: Found<SiteTopic>;
  /** Topics of title, description and main headings alone. */
  introduction: Found<SiteTopic>;
  jsonLdTypes: ReadonlySet<string>;
}

/** How strongly a signal is there (0 to 1), and the words that show it. */
export interface Reading {
  strength: number;
  quote?: string | undefined;
}

export type SignalReader = (evidence: SiteEvidence) => Reading;

/** How much an article's own words count for the site. */
const ARTICLE_SHARE = 0.3;

const ABSENT: Reading = { strength: 0 };
const share = (count: number, enough: number): number => Math.max(0, Math.min(1, count / enough));
const quoted = (texts: readonly string[]): string | undefined => texts.slice(0, 3).join(' · ') || undefined;

/** Menus and buttons: full strength at `enough` different labels, nothing up to `free`. */
const part =
  (name: SitePart, enough: number, free = 0): SignalReader =>
  ({ parts }) => ({ strength: share(parts[name].length - free, enough - free), quote: quoted(parts[name]) });

/** Words of running text; an article's words tell more of its subject than of its publisher. */
const topic =
  (name: SiteTopic, enough: number, free = 0): SignalReader =>
  ({ topics, page }) => ({
    strength: share(topics[name].length - free, enough - free) * (isArticle(page) ? ARTICLE_SHARE : 1),
    quote: quoted(topics[name]),
  });

/** Full strength at `enough` different words of the topics in the site's introduction of itself. */
const introduced =
  (enough: number, ...names: SiteTopic[]): SignalReader =>
  ({ introduction }) => {
    const words = names.flatMap((name) => introduction[name]);
    return { strength: share(words.length, enough), quote: quoted(words) };
  };

const documentLink =
  (...types: DocumentType[]): SignalReader =>
  ({ links }) => {
    const link = links.find(({ documentType }) => types.includes(documentType));
    return link ? { strength: 1, quote: link.text || link.url } : ABSENT;
  };

const jsonLd =
  (...types: string[]): SignalReader =>
  ({ jsonLdTypes }) => {
    const type = types.find((known) => jsonLdTypes.has(known));
    return type ? { strength: 1, quote: type } : ABSENT;
  };

const APPLICATION_HOST =
  /^(?:apps?|dashboard|portal|console|admin|panel|cloud|clients?|workspace|platform|manage)\d?\./;

/** A link to the place where customers work ("app.acme.com"). */
const ownApplication: SignalReader = ({ page }) => {
  const domain = registrableDomain(page.url);
  const link = page.links.find(({ url }) => {
    const host = new URL(url).hostname;
    return APPLICATION_HOST.test(host) && registrableDomain(url) === domain && !host.startsWith('www.');
  });
  return link ? { strength: 1, quote: new URL(link.url).hostname } : ABSENT;
};

const INSTITUTION_DOMAIN =
  /\.(?:edu|gov|mil|int|museum)(?:\.[a-z]{2})?$|\.(?:ac|gov|gob|gouv|gv|govt|go|nhs|police|admin|bund|overheid|europa)\.[a-z]{2,3}$|^(?:www\.)?(?:uni|fh|hs|tu|hochschule|gemeente|stadt)-/;

/** Domains that only schools, public bodies and museums are given, or mostly. */
const institutionDomain: SignalReader = ({ page }) => {
  const host = new URL(page.url).hostname;
  return INSTITUTION_DOMAIN.test(host) ? { strength: 1, quote: host } : ABSENT;
};

const SOFTWARE_DOMAIN = /\.(?:io|app|cloud|dev|software|ai|so|systems|solutions|digital|tools|tech|online)$/;
const softwareDomain: SignalReader = ({ page }) => {
  const host = new URL(page.url).hostname;
  return SOFTWARE_DOMAIN.test(host) ? { strength: 1, quote: host } : ABSENT;
};

/** A published, dated piece of writing. */
const article: SignalReader = ({ page }) =>
  isArticle(page)
    ? { strength: 1, quote: page.meta['article:published_time'] }
    : { strength: share(page.counts.datelines, 6) };

const teasers: SignalReader = ({ page: { counts } }) => ({
  strength: share(Math.min(counts.articles, counts.datelines), 6),
});

/** Much running text, few buttons: reading matter. */
const readingMatter: SignalReader = ({ page: { counts, callsToAction } }) =>
  callsToAction.length > 6 ? ABSENT : { strength: share(counts.paragraphs - 20, 40) };

const subscriptionPrices: SignalReader = ({ page, topics }) =>
  page.counts.prices > 0
    ? { strength: share(topics.subscription.length - 1, 3), quote: quoted(topics.subscription) }
    : ABSENT;

const prices: SignalReader = ({ page, topics }) =>
  topics.subscription.length < 2 ? { strength: share(page.counts.prices - 2, 12) } : ABSENT;

const legalEntity: SignalReader = ({ page }) => {
  const name = firstCompanyName(page.footerText);
  return name ? { strength: 1, quote: name } : ABSENT;
};

/**
 * Every signal by its stable name, with its weight at full strength (log-odds). Fitted to labelled pages by ridge
 * regression around hand-set expectations, and held by tenfold cross-validation over sites.
 */
export const SITE_SIGNALS = {
  pricing: { weight: 1.8, read: part('pricing', 1) },
  'product-pages': { weight: 0.8, read: part('product', 3) },
  demo: { weight: 1.5, read: part('demo', 1) },
  'free-trial': { weight: 1, read: part('trial', 2) },
  'sales-contact': { weight: 0.5, read: part('sales', 1) },
  'customer-login': { weight: 0.2, read: part('account', 1) },
  'developer-docs': { weight: 0.7, read: part('developers', 3) },
  'customer-references': { weight: 0.6, read: part('clients', 1) },
  'professional-services': { weight: 1.2, read: part('services', 3) },
  'introduced-as-software': { weight: 0.9, read: introduced(3, 'software', 'business') },
  'introduced-as-service': { weight: 1, read: introduced(1, 'services') },
  'software-words': { weight: 0.8, read: topic('software', 11, 3) },
  'business-words': { weight: 0.8, read: topic('business', 5, 1) },
  'subscription-words': { weight: 0.4, read: topic('subscription', 4, 1) },
  'assurance-words': { weight: 0.8, read: topic('assurance', 3) },
  'subscription-prices': { weight: 0.8, read: subscriptionPrices },
  'link-processing-agreement': { weight: 2.2, read: documentLink('dpa', 'subprocessors') },
  'link-security': { weight: 0.5, read: documentLink('security', 'trust-center', 'vulnerability-disclosure') },
  'link-service-levels': { weight: 1, read: documentLink('sla', 'status-page') },
  'link-terms': { weight: 0.3, read: documentLink('terms') },
  'software-described': {
    weight: 1.8,
    read: jsonLd('softwareapplication', 'webapplication', 'mobileapplication', 'softwaresourcecode'),
  },
  'own-application': { weight: 0.8, read: ownApplication },
  'software-domain': { weight: 0.9, read: softwareDomain },
  'legal-entity': { weight: 0.3, read: legalEntity },
  'web-shop': { weight: -1.8, read: part('shop', 4) },
  'shop-prices': { weight: -0.7, read: prices },
  'shop-described': { weight: -0.8, read: jsonLd('store', 'onlinestore', 'product', 'itemlist', 'aggregateoffer') },
  'news-sections': { weight: -2.1, read: part('news', 6, 1) },
  'news-described': {
    weight: -1.5,
    read: jsonLd('newsarticle', 'newsmediaorganization', 'reportagenewsarticle', 'liveblogposting'),
  },
  'school-or-university': { weight: -2, read: part('study', 4) },
  'public-body': { weight: -1.5, read: part('government', 4) },
  'institution-domain': { weight: -2.5, read: institutionDomain },
  'institution-described': {
    weight: -1.5,
    read: jsonLd(
      'governmentorganization',
      'collegeoruniversity',
      'educationalorganization',
      'school',
      'ngo',
      'library',
    ),
  },
  donations: { weight: -1.7, read: part('donation', 2) },
  'forum-or-wiki': { weight: -1.2, read: part('forum', 4) },
  'open-source-project': { weight: -1, read: part('openSource', 4, 1) },
  'blog-furniture': { weight: -0.8, read: part('blog', 3) },
  'local-business': { weight: -0.8, read: part('branch', 2) },
  'place-described': {
    weight: -0.6,
    read: jsonLd('restaurant', 'localbusiness', 'hotel', 'medicalbusiness', 'realestateagent'),
  },
  article: { weight: -0.7, read: article },
  teasers: { weight: -0.8, read: teasers },
  'reading-matter': { weight: -0.2, read: readingMatter },
} as const satisfies Record<string, { weight: number; read: SignalReader }>;

/** Reads everything signals need from a page and the documents it links to. */
export const siteEvidence = (page: PageObservation, links: readonly DocumentLink[]): SiteEvidence => ({
  page,
  links,
  parts: siteParts(page),
  topics: siteTopics(page),
  introduction: topicsIn(introductionOf(page)),
  jsonLdTypes: new Set(jsonLdNodes(page).flatMap(typesOf)),
});
