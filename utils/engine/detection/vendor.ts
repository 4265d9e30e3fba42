import { parse } from 'tldts';
import type { PageObservation } from '../../model/observation.ts';
import type { Vendor } from '../../model/vendor.ts';
import { documentHost } from './document-host.ts';
import { isNameWord, plainWords } from './document-name.ts';
import { isOrganisation, jsonLdNodes, textOf } from './json-ld.ts';
import { titleParts } from './page-title.ts';

/**
 * The registrable domain of a URL by the Public Suffix List, private suffixes on ("acme.github.io"); a host under
 * `localhost` is a domain of its own, an IP address stands for itself. Empty for what has no host.
 */
export function registrableDomain(url: string): string {
  const { domain, hostname } = parse(url, { allowPrivateDomains: true });
  return domain ?? hostname ?? '';
}

/** The domain's own word: "acme" of "https://app.acme.co.uk". */
function domainLabel(url: string): string {
  const { domainWithoutSuffix, hostname } = parse(url, { allowPrivateDomains: true });
  return domainWithoutSuffix ?? hostname ?? '';
}

/** True when two URLs belong to one house: the same domain, or one name under two suffixes ("acme.com", "acme.nl"). */
export function isSameHouse(one: string, other: string): boolean {
  if (registrableDomain(one) === registrableDomain(other)) return true;
  const label = domainLabel(one);
  return label.length > 3 && label === domainLabel(other);
}

/** A name may say a little more than the domain ("Acme Software" at acme.com); a slogan says much more. */
const SLOGAN_LENGTH = 15;

const squeeze = (text: string): string => plainWords(text).join('');

const namesDocument = (name: string): boolean => plainWords(name).some(isNameWord);

function candidateNames(page: PageObservation): string[] {
  const { meta } = page;
  return [
    ...jsonLdNodes(page)
      .filter(isOrganisation)
      .map((node) => textOf(node, 'name') ?? ''),
    meta['og:site_name'] ?? '',
    meta['application-name'] ?? '',
    meta['apple-mobile-web-app-title'] ?? '',
    ...titleParts(page.title).reverse(),
  ].filter((name) => name !== '' && name.length <= 60);
}

function isLike(name: string, label: string): boolean {
  const own = squeeze(name);
  if (own.length < 2 || label.length < 2 || namesDocument(name)) return false;
  return label.startsWith(own) || (own.startsWith(label) && own.length <= label.length + SLOGAN_LENGTH);
}

/** The name the page gives itself: the one that looks like its domain, else the site name, else the domain's word. */
function vendorName(page: PageObservation): string {
  const word = domainLabel(page.url);
  const alike = candidateNames(page).find((name) => isLike(name, squeeze(word)));
  if (alike) return alike;
  const siteName = page.meta['og:site_name'];
  return siteName && siteName.length <= 40 ? siteName : word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * A page of the vendor's own site. On a service that publishes for its customers (a hosted trust centre, a bug bounty)
 * that is the customer's site, when the page links to it.
 */
function homeOf(page: PageObservation): string {
  if (documentHost(page.url) === null) return page.url;
  const { hostname, pathname } = new URL(page.url);
  const customers = [hostname.split('.')[0] ?? '', pathname.split('/')[1] ?? ''].map(squeeze);
  return page.links.find(({ url }) => customers.includes(squeeze(domainLabel(url))))?.url ?? page.url;
}

/** Who stands behind a page, as far as its domain and the names it gives itself tell. */
export function vendorOf(page: PageObservation): Vendor {
  const home = homeOf(page);
  const origin = URL.canParse(home) ? `${new URL(home).origin}/` : '';
  // A customer's page that names no site of the customer's own stands for itself, not for the service.
  const id = documentHost(home) === null ? registrableDomain(home) : new URL(home).hostname;
  return { id, name: vendorName({ ...page, url: home }), homepage: origin };
}

/** Words of the vendor's own name: beside the name of a document they say nothing. */
export function brandWords(page: PageObservation): ReadonlySet<string> {
  const label = domainLabel(page.url);
  const words = [...plainWords(label), squeeze(label), ...plainWords(vendorName(page))];
  return new Set(words.filter((word) => word.length > 2 && !isNameWord(word)));
}
