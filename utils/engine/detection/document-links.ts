import type { DocumentLink } from '../../model/detection.ts';
import type { ObservedLink, PageObservation } from '../../model/observation.ts';
import { documentHost } from './document-host.ts';
import { AGAINST, AROUND, plainWords } from './document-name.ts';
import { mergeVotes, readUrl, type Vote, wordsVote } from './document-url.ts';
import { brandWords, isSameHouse } from './vendor.ts';

/** Weights (log-odds) of where and how a link stands. */
const WEIGHT = {
  footer: 0.5,
  consentBanner: 0.2,
  main: 0,
  /** A link whose URL says nothing may lead anywhere. */
  mutePath: -0.4,
  /** The URL names a document, the words do not: "read more" leads there, "our new camera" hardly. */
  otherWords: -0.35,
  longText: -0.25,
  elsewhere: -0.5,
  besideOwn: -1.2,
  /** "Cookie settings" lead to no document, whatever their URL. */
  against: -1.5,
};
const MOST_OTHER_WORDS = 6;
const READABLE_TEXT = 8;
const MOST_LONG_TEXT = -2;
const ENOUGH = 0.9;

/** What a template left behind where an address should be: "{{ termsUrl }}", "undefined". */
const UNFILLED =
  /(?:%7B|\{)(?:%7B|\{)|\$(?:%7B|\{)|\/(?:undefined|null|NaN|(?:\[|%5B)object(?: |%20)Object(?:\]|%5D))$/i;

const NOT_A_PAGE = /\.(?:png|jpe?g|gif|svg|webp|zip|exe|dmg|apk|mp[34]|css|js|xml|rss|ics)$/i;

const withoutBrand = (text: string, brand: ReadonlySet<string>): string[] =>
  plainWords(text).filter((word) => !brand.has(word));

function combine(words: readonly string[], byText: Vote | null, byUrl: Vote | null): Vote | null {
  const against = WEIGHT.against * words.filter((word) => AGAINST.has(word)).length;
  if (byText && byUrl) return mergeVotes(byText, { ...byUrl, weight: byUrl.weight + against });
  if (byText) return { ...byText, weight: byText.weight + WEIGHT.mutePath };
  if (!byUrl) return null;
  const other = words.filter((word) => !AROUND.has(word)).length;
  return { ...byUrl, weight: byUrl.weight + WEIGHT.otherWords * Math.min(other, MOST_OTHER_WORDS) };
}

/** The vendor's own domains, and services that publish documents for their customers. */
const isAtHome = (url: string, pageUrl: string): boolean => isSameHouse(url, pageUrl) || documentHost(url) !== null;

/** How much where and how a link stands says for it. */
function contextWeight(link: ObservedLink, words: readonly string[], pageUrl: string): number {
  const region =
    link.region === 'footer' ? WEIGHT.footer : link.region === 'banner' ? WEIGHT.consentBanner : WEIGHT.main;
  const long = WEIGHT.longText * Math.max(0, words.length - READABLE_TEXT);
  return region + Math.max(long, MOST_LONG_TEXT) + (isAtHome(link.url, pageUrl) ? 0 : WEIGHT.elsewhere);
}

const isFrontDoor = (url: string): boolean => /^https?:\/\/(?:www\.)?[^/]+\/?$/.test(url);

/** A text that is the address itself says what the address says, no more. */
const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/.test(text);

function linkVote(link: ObservedLink, brand: ReadonlySet<string>, pageUrl: string): Vote | null {
  if (NOT_A_PAGE.test(link.url) || UNFILLED.test(link.url)) return null;
  const shown = isAddress(link.text) ? '' : link.text;
  const words = withoutBrand(shown || link.label || '', brand);
  const byLabel = shown && link.label ? wordsVote(withoutBrand(link.label, brand)) : null;
  const byText = wordsVote(words) ?? byLabel;
  const { vote: byUrl, writing } = readUrl(link.url);
  const vote = combine(words, byText, byUrl);
  if (!vote || (isFrontDoor(link.url) && !byUrl)) return null;
  // The URL's own vote carries this already.
  const aboutSomething = byText ? writing : 0;
  return { ...vote, weight: vote.weight + contextWeight(link, words, pageUrl) + aboutSomething };
}

const confidenceOf = (weight: number): number => Math.round(100 / (1 + Math.exp(-weight))) / 100;

interface Candidate {
  link: DocumentLink;
  weight: number;
}

/** The most telling link to each URL. */
function candidates(page: PageObservation): Candidate[] {
  const brand = brandWords(page);
  const best = new Map<string, Candidate>();
  for (const seen of page.links) {
    const vote = linkVote(seen, brand, page.url);
    if (!vote || vote.weight < ENOUGH || (best.get(seen.url)?.weight ?? 0) >= vote.weight) continue;
    const { documentType, weight } = vote;
    const text = seen.text || seen.label || '';
    best.set(seen.url, { weight, link: { url: seen.url, text, documentType, confidence: confidenceOf(weight) } });
  }
  return [...best.values()];
}

/**
 * Links that lead to legal and trust documents, one per URL, the surest first. Where the vendor has a document of its
 * own, another company's of the same kind is likely that company's: widgets link to their makers' policies.
 */
export function documentLinks(page: PageObservation): DocumentLink[] {
  const found = candidates(page);
  const own = new Set(found.filter(({ link }) => isAtHome(link.url, page.url)).map(({ link }) => link.documentType));
  return found
    .map(({ link, weight }) => {
      const isSecond = own.has(link.documentType) && !isAtHome(link.url, page.url);
      return { link, weight: weight + (isSecond ? WEIGHT.besideOwn : 0) };
    })
    .filter(({ weight }) => weight >= ENOUGH)
    .sort((a, b) => b.weight - a.weight)
    .map(({ link, weight }) => ({ ...link, confidence: confidenceOf(weight) }));
}
