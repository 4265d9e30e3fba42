import { findPlaces } from '../../international/places.ts';
import type { Stretch } from './company-name.ts';

/** A postal address in a text, and the country it names (ISO 3166-1 alpha-2) or shows by its form. */
export interface PostalAddress extends Stretch {
  country: string | null;
}

/** Small words that stand between the words of a city's name, and numbers of its districts. */
const SMALL_PART = String.raw`(?:an der|am|aan den|aan de|den|sur|sous|la|le|les|del|de|di|in|im|cedex|\d{1,2}(?!\d))`;
const CAPITAL_PART = String.raw`[\p{Lu}'][\p{L}'’.-]{0,60}`;
/** A hyphen behind a capital belongs to its word already: read in two ways, a row of them would take for ever. */
const JOINT = String.raw`(?: |-(?=\d)|(?<=[ -]${SMALL_PART})-)`;
const CITY = String.raw`${CAPITAL_PART}(?:${JOINT}(?:[\p{Lu}][\p{L}'’.-]{0,60}|${SMALL_PART})){0,4}`;

/** Postal code and city, most telling form first; `country` where the form belongs to one only. */
const FORMS: readonly { country: string | null; pattern: RegExp }[] = [
  { country: 'NL', pattern: new RegExp(String.raw`(?<![\d-])(?:NL-)?[1-9]\d{3} ?[A-Z]{2}[ ,]+${CITY}`, 'u') },
  {
    country: 'GB',
    pattern: new RegExp(String.raw`${CITY}[, ]+(?:[\p{L} ]{0,30}, )?[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![A-Z])`, 'u'),
  },
  { country: 'IE', pattern: new RegExp(String.raw`${CITY},? [A-Z]\d[\dW] ?[A-Z\d]{4}(?![A-Z\d])`, 'u') },
  {
    country: 'US',
    pattern: new RegExp(String.raw`${CITY}, (?:[A-Z]{2}|[\p{Lu}][a-z]+),? \d{5}(?:-\d{4})?(?!\d)`, 'u'),
  },
  { country: null, pattern: new RegExp(String.raw`(?<![\d-])(?:[A-Z]{1,3}-)?\d{5} ${CITY}`, 'u') },
  { country: 'PL', pattern: new RegExp(String.raw`(?<!\d)\d{2}-\d{3} ${CITY}`, 'u') },
  { country: 'SE', pattern: new RegExp(String.raw`(?<!\d)(?:SE?-)?\d{3} \d{2} ${CITY}`, 'u') },
  { country: null, pattern: new RegExp(String.raw`(?<![\d.,-])(?:[A-Z]{1,2}-)?[1-9]\d{3} ${CITY}`, 'u') },
];

const PREFIX_COUNTRY: Record<string, string> = {
  D: 'DE',
  A: 'AT',
  B: 'BE',
  F: 'FR',
  I: 'IT',
  L: 'LU',
  S: 'SE',
  CH: 'CH',
  DK: 'DK',
  NL: 'NL',
};

/** A street with a house number, before the postal code: the last field with both letters and a digit. */
const STREET_REACH = 90;
const STREET_LENGTH = 70;
/** "One Letterman Drive" has its number in letters. */
const HAS_NUMBER =
  /\d|(?:^|[\s,])(?:One|Two|Three|Four|Five|Ten) [\p{Lu}][\p{L} ]{1,30}(?:Street|Drive|Avenue|Road|Place|Plaza|Square|Way|Center|Centre|Park|Lane|Boulevard|Court|Circle)/u;
const FIELD_END = /[|·•\n\t;,]|\s[–—-]\s/g;
const COUNTRY_REACH = 40;

const COPYRIGHT = /(?:©|\(c\)|copyright)\s*$/i;
/** "c/o", floors and suites stand beside the street, not instead of it. */
const BESIDE_STREET = /^(?:suite|floor|unit|office|level|room|etage|bus|apt)\b/i;

/** "at", "located in the", "aan de", "in der", "au": what stands before them leads to the street and is no part of it. */
const LEADS_TO_STREET =
  /(?:^|\s)(?:at|is|are|in|of|to|located|address|offices?|van|te|aan|op|is het|gevestigd|in der|an der|unter|ist|lautet|au|à|est|situé|sise?|en|via|presso)(?: (?:the|de|het|der|die))?:?(?=\s)/giu;

/** A sentence that leads to an address is no part of it ("Our office is at 10 Mill Lane", "situé 10 Place …"). */
function trimLead(field: string): number {
  const lead = [...field.matchAll(LEADS_TO_STREET)].findLast(({ index, 0: words }) =>
    /^\s[\p{Lu}\d]/u.test(field.slice(index + words.length)),
  );
  const start = lead ? lead.index + lead[0].length + 1 : 0;
  const rest = field.slice(start);
  return start + (/^\s*\p{Ll}/u.test(rest) ? rest.search(/[\p{Lu}\d]/u) : rest.search(/\S/));
}

/** The street was taken for part of the city: its house number stands right before. */
const HOUSE_NUMBER = /(?<![\p{L}\p{N}])\d{1,4}[a-zA-Z]? $/u;

function streetStart(text: string, cityStart: number): number | null {
  const house = HOUSE_NUMBER.exec(text.slice(Math.max(0, cityStart - 8), cityStart));
  if (house) return cityStart - house[0].length;
  const from = Math.max(0, cityStart - STREET_REACH);
  const before = text.slice(from, cityStart).replace(/[\s,|·•–—-]+$/, '');
  const ends = [...before.matchAll(FIELD_END)];
  const fieldFrom = (at: number): number => {
    const end = ends.at(at);
    return end ? end.index + end[0].length : 0;
  };
  for (const at of [-1, -2]) {
    if (at === -2 && ends.length === 0) return null;
    const start = fieldFrom(at);
    const field = before.slice(start);
    const isStreet = /\p{L}{3}/u.test(field) && HAS_NUMBER.test(field) && !/@|https?:/.test(field);
    const lead = Math.max(0, trimLead(field));
    if (isStreet && field.length - lead < STREET_LENGTH && !BESIDE_STREET.test(field.slice(lead)))
      return from + start + lead;
  }
  return null;
}

function countryOf(text: string, span: Stretch, byForm: string | null): { country: string | null; end: number } {
  const prefix = /^([A-Z]{1,3})-/.exec(text.slice(span.start))?.[1];
  const places = findPlaces(text, null, span.start, Math.min(text.length, span.end + COUNTRY_REACH));
  // "Jersey City" is in no Jersey: where the form tells the country, only what follows it can say otherwise.
  const named = places.find(
    ({ via, country, start }) => via === 'name' && country !== null && (byForm === null || start >= span.end),
  );
  if (named) return { country: named.country, end: Math.max(span.end, named.end) };
  const city = places.find(({ via, start }) => via === 'city' && start < span.end);
  return { country: (prefix && PREFIX_COUNTRY[prefix]) ?? byForm ?? city?.country ?? null, end: span.end };
}

/** The first postal address with a street in a text; null when there is none. */
export function postalAddress(text: string): PostalAddress | null {
  for (const { country: byForm, pattern } of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const city = { start: match.index, end: match.index + match[0].trimEnd().length };
    const start = COPYRIGHT.test(text.slice(0, city.start)) ? null : streetStart(text, city.start);
    if (start === null) continue;
    const { country, end } = countryOf(text, city, byForm);
    return { start, end, country };
  }
  return null;
}
