import { COUNTRY_ALIASES, NAMES_OF_ONE_LANGUAGE } from '../../facts/countries/aliases.ts';
import { COUNTRY_PLACES } from '../../facts/countries/cities.ts';
import { CLOUD_REGIONS } from '../../facts/countries/cloud-regions.ts';
import { COUNTRY_NAMES, countryCode } from '../../facts/countries/country-names.ts';
import { WORLD_REGION_NAMES } from '../../facts/countries/world-regions.ts';
import type { WorldRegion } from '../../model/transfer.ts';
import { foldWord } from '../text/fold.ts';
import { findPhrases, type PhraseHit, wantedPhrases } from '../text/phrase-search.ts';
import type { Words } from '../text/words.ts';
import { findLegalForms } from './legal-form.ts';

/** A place that a text names: a country, or an area larger than one. */
export interface PlaceMention {
  start: number;
  end: number;
  /** ISO 3166-1 alpha-2; null for a region of the world. */
  country: string | null;
  region: WorldRegion | null;
  via: 'name' | 'city' | 'cloud-region' | 'region' | 'third-country';
}

interface Place {
  country: string | null;
  region: WorldRegion | null;
  via: PlaceMention['via'];
  /** Counts only in exactly this spelling. */
  exactly?: string;
  /** May begin with a small letter. */
  anyCase?: boolean;
  /** Counts only in documents of this language; null: never. */
  language?: string | null;
}

const restricted = new Map(Object.entries(NAMES_OF_ONE_LANGUAGE).map(([name, language]) => [foldWord(name), language]));
const index = wantedPhrases<Place>(placePhrases());

function* placePhrases(): Generator<readonly [string, Place]> {
  for (const { names } of COUNTRY_NAMES) {
    for (const [country, name] of Object.entries(names)) {
      yield [name, { country, region: null, via: 'name', language: restricted.get(foldWord(name)) }];
    }
  }
  for (const { code, names, abbreviations = [] } of COUNTRY_ALIASES) {
    for (const name of names) yield [name, { country: code, region: null, via: 'name' }];
    for (const name of abbreviations) yield [name, { country: code, region: null, via: 'name', exactly: name }];
  }
  for (const { code, places } of COUNTRY_PLACES) {
    for (const name of places) yield [name, { country: code, region: null, via: 'city' }];
  }
  for (const { regions } of CLOUD_REGIONS) {
    for (const [name, country] of Object.entries(regions)) {
      yield [name, { country, region: null, via: 'cloud-region', exactly: name }];
    }
  }
  for (const { region, names, abbreviations, anyCase } of WORLD_REGION_NAMES) {
    for (const name of names) yield [name, { country: null, region, via: 'region', anyCase }];
    for (const name of abbreviations) yield [name, { country: null, region, via: 'region', exactly: name }];
  }
}

/**
 * The places named in `text.slice(start, end)`, in order. A country inside the name of a company ("Acme Ireland
 * Limited") is not one: it says who, not where. `words`: those of the stretch, where they are at hand. Linear in the length of the text.
 */
export function findPlaces(
  text: string,
  language: string | null,
  start = 0,
  end = text.length,
  words?: Words,
): PlaceMention[] {
  const accept = (hit: PhraseHit<Place>): boolean => isWrittenAsPlace(text, hit, language);
  const hits = findPhrases(index, text, accept, start, end, words);
  const mentions = hits
    .filter((hit) => !isInCompanyName(text, hit, end))
    .map(({ value, ...range }): PlaceMention => {
      return { ...range, country: value.country, region: value.region, via: value.via };
    });
  return mentions.filter((mention, at) => !isSettledByNeighbour(text, mention, mentions[at - 1], mentions[at + 1]));
}

/** In a field of places, a table too short to tell its language is no reason to leave a name out. */
const ANY_LANGUAGE = 'any';

/** The places in a table cell or field that holds nothing but places: there "DE" and "NL, IE" are countries. */
export function placesInField(field: string, language: string | null): PlaceMention[] {
  const codes = field.matchAll(/(?<![\p{L}\p{N}-])[A-Z]{2}(?![\p{L}\p{N}-])/gu);
  const bare = [...codes].flatMap((match): PlaceMention[] => {
    const country = match[0] === 'EU' ? null : countryCode(match[0]);
    const range = { start: match.index, end: match.index + 2 };
    return country ? [{ ...range, country, region: null, via: 'name' }] : [];
  });
  const isListOfCodes = bare.length > 0 && field.length <= 60 && !/[a-z]{3}/.test(field.replace(/\([^)]*\)/g, ''));
  const named = findPlaces(field, language ?? ANY_LANGUAGE);
  if (!isListOfCodes) return named;
  const added = bare.filter((code) => !named.some((place) => place.start <= code.start && code.end <= place.end));
  return [...named, ...added].sort((a, b) => a.start - b.start);
}

function isWrittenAsPlace(text: string, hit: PhraseHit<Place>, language: string | null): boolean {
  const { exactly, anyCase, language: only } = hit.value;
  if (only === null || (only !== undefined && only !== language && language !== ANY_LANGUAGE)) return false;
  if (exactly !== undefined) return text.startsWith(exactly.replace(/\.$/, ''), hit.start) && !isShouted(text, hit);
  const initial = text[hit.start]!;
  if (!anyCase && initial === initial.toLowerCase()) return false;
  return !isPartOfWord(text, hit);
}

/** "CONTACT US": in a line of capitals the abbreviation is a word. */
function isShouted(text: string, hit: PhraseHit<Place>): boolean {
  if (text.slice(hit.start, hit.end) !== 'US') return false;
  const before = /([A-Z]{3,})\s$/.exec(text.slice(Math.max(0, hit.start - 20), hit.start))?.[1];
  return before !== undefined && !['THE', 'AWS', 'GCP', 'AND', 'NON'].includes(before);
}

/** "Paris-based" is a place, "eu-west" and "acme.global" are not. */
function isPartOfWord(text: string, hit: PhraseHit<Place>): boolean {
  const before = text[hit.start - 1] ?? ' ';
  if (before === '.' || before === '@' || before === '/')
    return /[\p{L}\p{N}]/u.test(text[hit.start - 2] ?? ' ') && before !== '/';
  return text[hit.end] === '.' && /[a-z]/.test(text[hit.end + 1] ?? ' ');
}

/** A legal form at most two capitalised words behind the place, in one run of words. */
function isInCompanyName(text: string, hit: PhraseHit<Place>, end: number): boolean {
  if (hit.value.via === 'cloud-region') return false;
  const forms = findLegalForms(text, hit.start, Math.min(end, hit.end + COMPANY_REACH));
  return forms.some((form) => {
    const between = text.slice(hit.end, form.start);
    return /^,?\s?$/.test(between) || /^(?:\s[\p{Lu}(][\p{L}\p{N}.)&-]{0,15}){0,2},?\s$/u.test(between);
  });
}
const COMPANY_REACH = 60;

/** "Dublin, Ohio", "Atlanta, Georgia, USA": of two places side by side, the larger one settles where they are. */
function isSettledByNeighbour(
  text: string,
  mention: PlaceMention,
  before: PlaceMention | undefined,
  after: PlaceMention | undefined,
): boolean {
  const beside = [before, after].filter(
    (other): other is PlaceMention => other !== undefined && touches(text, mention, other),
  );
  if (mention.via === 'city') {
    const follows = after !== undefined && beside.includes(after) && after.country !== null;
    return follows && after.country !== mention.country && after.start > mention.end;
  }
  return mention.country === 'GE' && beside.some((other) => other.country === 'US');
}

const touches = (text: string, a: PlaceMention, b: PlaceMention): boolean => {
  const between = a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return between.length <= 3 && /^\s?[,(]\s?$/.test(between);
};

/** The countries among places, each once, in order. */
export const countriesOf = (places: readonly PlaceMention[]): string[] => [
  ...new Set(places.flatMap((place) => place.country ?? [])),
];

/** The regions of the world among places, each once, in order. */
export const regionsOf = (places: readonly PlaceMention[]): WorldRegion[] => [
  ...new Set(places.flatMap((place) => place.region ?? [])),
];
