import { isEeaCountry } from '../../facts/adequacy.ts';
import type { ConceptId } from '../../languages/concepts.ts';
import type { FindingValue } from '../../model/finding.ts';
import { countriesOf, regionsOf } from '../international/places.ts';
import type { AnnotatedSentence, AnnotatedText } from '../text/annotate.ts';
import { dateIn, monthIn } from '../text/dates.ts';
import { type Duration, inUnit } from '../text/durations.ts';
import { CONCEPT_NUMBER } from '../text/lexicon.ts';
import { type CompanyReader, readCompanyValue } from './company-values.ts';
import { countryOfLaw } from './law-country.ts';
import { namedPlaces } from './named-places.ts';

/** Bounds of a number. Beyond `weak` the value is poor. */
export interface Thresholds {
  good: number;
  acceptable: number;
  weak: number;
  /** Whether less is better (`at-most`) or more (`at-least`). */
  better: 'at-most' | 'at-least';
}

/** How a criterion reads its value from the sentence that is its evidence. */
export type ValueReader =
  | {
      kind: 'duration';
      unit: 'hours' | 'days';
      /** Which of several durations counts; `nearest` to the anchor when left out. */
      pick?: 'shortest' | 'longest' | 'nearest';
      thresholds?: Thresholds;
      /** What the verdict is when no duration is named. */
      whenMissing: 'met' | 'partial';
      /** Only where one of these is named as well, and the nearest to it: "30 days' notice", not "once a year". */
      beside?: readonly ConceptId[];
    }
  /** Which of the concepts are named, each by a stable name. */
  | { kind: 'names'; unit: string; names: Readonly<Partial<Record<ConceptId, string>>> }
  | { kind: 'email' }
  /** Countries, by ISO 3166-1 alpha-2 code. Areas of the world when no country is named, unless only some countries count. */
  | { kind: 'countries'; only?: 'eea' | 'outside-eea' }
  /** Percentages below `from` are about something else (a discount beside an uptime). */
  | { kind: 'percentage'; from?: number; thresholds?: Thresholds }
  /**
   * A calendar date, as `2026-10-01` (or `2026-10` when no day is named). Before `outdatedBefore` it is poor. `after`: only
   * one that follows this concept; of several sentences the earliest date then counts.
   */
  | { kind: 'date'; outdatedBefore?: string; after?: ConceptId }
  /** The edition of a standard, as "ISO/IEC 27001:2022". Before `outdatedBefore` it has been replaced. */
  | { kind: 'edition'; standard: string; outdatedBefore?: number }
  /** The country whose law or courts are named, by ISO 3166-1 alpha-2. */
  | { kind: 'law' }
  /** An amount of money, or so many months of fees. */
  | { kind: 'liability-cap' }
  | CompanyReader;

export interface ReadValue {
  value: FindingValue | null;
  /** How the value stands: null when it decides nothing. */
  rating: 'good' | 'acceptable' | 'weak' | 'poor' | 'missing' | 'absent' | 'invalid' | 'outdated' | null;
}

/** Reads a criterion's value from one sentence; `anchor` is the word the evidence hangs on. */
export function readValue(
  reader: ValueReader,
  annotated: AnnotatedText,
  sentence: AnnotatedSentence,
  anchor: number,
): ReadValue {
  switch (reader.kind) {
    case 'duration':
      return readDuration(reader, sentence, anchor);
    case 'names':
      return readNames(reader, sentence);
    case 'countries':
      return readCountries(reader, annotated, sentence);
    case 'email':
      return readEmail(annotated.text, sentence);
    case 'percentage':
      return readPercentage(reader, annotated.text, sentence);
    case 'date':
      return readDate(reader, annotated, sentence);
    case 'edition':
      return readEdition(reader, annotated.text.slice(sentence.start, sentence.end));
    case 'law':
      return unrated(countryOfLaw(annotated, sentence), 'law');
    case 'liability-cap':
      return readCap(annotated, sentence);
    default: {
      const { amount, unit, rating } = readCompanyValue(reader, annotated.text.slice(sentence.start, sentence.end));
      return { value: amount === null ? null : { amount, unit }, rating };
    }
  }
}

function readDuration(
  reader: ValueReader & { kind: 'duration' },
  sentence: AnnotatedSentence,
  anchor: number,
): ReadValue {
  const beside = reader.beside && placeOf(reader.beside, sentence);
  if (beside === null) return { value: null, rating: null };
  const near = beside ?? anchor;
  const found = sentence.durations.map((duration) => ({
    amount: inUnit(duration, reader.unit),
    distance: Math.abs(duration.from - near),
    duration,
  }));
  if (found.length === 0) return { value: null, rating: reader.whenMissing === 'partial' ? 'missing' : null };
  const order = {
    shortest: (a: Candidate, b: Candidate) => a.amount - b.amount,
    longest: (a: Candidate, b: Candidate) => b.amount - a.amount,
    nearest: (a: Candidate, b: Candidate) => a.distance - b.distance,
  }[reader.pick ?? 'nearest'];
  const { amount, duration } = found.sort(order)[0]!;
  const stated = duration.unit !== reader.unit && { stated: { amount: duration.amount, unit: duration.unit } };
  return { value: { amount, unit: reader.unit, ...stated }, rating: rate(amount, reader.thresholds) };
}

/** The word at which one of the concepts stands first; null when none does. */
function placeOf(concepts: readonly ConceptId[], { spans }: AnnotatedSentence): number | null {
  const numbers = concepts.map((concept) => CONCEPT_NUMBER.get(concept));
  return spans.find(({ concept }) => numbers.includes(concept))?.from ?? null;
}

interface Candidate {
  amount: number;
  distance: number;
  duration: Duration;
}

function rate(amount: number, thresholds: Thresholds | undefined): ReadValue['rating'] {
  if (!thresholds) return null;
  const holds = (bound: number): boolean => (thresholds.better === 'at-most' ? amount <= bound : amount >= bound);
  if (holds(thresholds.good)) return 'good';
  if (holds(thresholds.acceptable)) return 'acceptable';
  return holds(thresholds.weak) ? 'weak' : 'poor';
}

function readNames(reader: ValueReader & { kind: 'names' }, sentence: AnnotatedSentence): ReadValue {
  const present = new Set(sentence.spans.map((span) => span.concept));
  const names = Object.entries(reader.names).flatMap(([concept, name]) =>
    present.has(CONCEPT_NUMBER.get(concept as ConceptId)!) ? [name] : [],
  );
  if (names.length === 0) return { value: null, rating: null };
  return { value: { amount: names.length === 1 ? names[0]! : names, unit: reader.unit }, rating: null };
}

function readCountries(
  { only }: ValueReader & { kind: 'countries' },
  annotated: AnnotatedText,
  { start, end }: AnnotatedSentence,
): ReadValue {
  const places = namedPlaces(annotated, start, end);
  const countries = countriesOf(places).filter((country) => !only || isEeaCountry(country) === (only === 'eea'));
  const amount = countries.length > 0 || only ? countries : regionsOf(places);
  return { value: amount.length > 0 ? { amount, unit: 'countries' } : null, rating: null };
}

const unrated = (amount: string | null, unit: string): ReadValue => ({
  value: amount === null ? null : { amount, unit },
  rating: null,
});

function readEdition({ standard, outdatedBefore }: ValueReader & { kind: 'edition' }, sentence: string): ReadValue {
  const found = new RegExp(`(?<!\\d)${standard}(?:-\\d)?\\s?[:/-]\\s?((?:19|20)\\d\\d)(?!\\d)`).exec(sentence);
  if (!found) return { value: null, rating: null };
  const isOutdated = outdatedBefore !== undefined && Number(found[1]) < outdatedBefore;
  const value = { amount: `${standard}:${found[1]}`, unit: 'edition' };
  return { value, rating: isOutdated ? 'outdated' : null };
}

const FEE_MONTHS = CONCEPT_NUMBER.get('fee-months')!;
const SHORT_CAP = CONCEPT_NUMBER.get('short-cap')!;
const MONTHS_IN: Partial<Record<Duration['unit'], number>> = { months: 1, years: 12 };

function readCap({ text }: AnnotatedText, { start, end, spans, durations }: AnnotatedSentence): ReadValue {
  const money = readCompanyValue({ kind: 'money' }, text.slice(start, end));
  if (money.amount !== null) return { value: { amount: money.amount, unit: 'money' }, rating: null };
  if (!spans.some(({ concept }) => concept === FEE_MONTHS || concept === SHORT_CAP))
    return { value: null, rating: null };
  const months = durations.map(({ amount, unit }) => amount * (MONTHS_IN[unit] ?? 0)).find((amount) => amount > 0);
  return { value: months === undefined ? null : { amount: months, unit: 'months-of-fees' }, rating: null };
}

const EMAIL_CHARACTER = /[\w.%+-]/;

function readEmail(text: string, sentence: AnnotatedSentence): ReadValue {
  const at = text.indexOf('@', sentence.start);
  if (at < 0 || at >= sentence.end) return { value: null, rating: null };
  let from = at;
  let to = at + 1;
  while (from > sentence.start && EMAIL_CHARACTER.test(text[from - 1]!)) from--;
  while (to < sentence.end && EMAIL_CHARACTER.test(text[to]!)) to++;
  while (text[to - 1] === '.') to--;
  return from < at && to > at + 3
    ? { value: { amount: text.slice(from, to), unit: 'email' }, rating: null }
    : { value: null, rating: null };
}

const PERCENTAGE = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,4})?) ?%/g;

function readPercentage(
  reader: ValueReader & { kind: 'percentage' },
  text: string,
  sentence: AnnotatedSentence,
): ReadValue {
  for (const [, digits] of text.slice(sentence.start, sentence.end).matchAll(PERCENTAGE)) {
    const amount = Number(digits!.replace(',', '.'));
    if (amount >= (reader.from ?? 0) && amount <= 100)
      return { value: { amount, unit: 'percent' }, rating: rate(amount, reader.thresholds) };
  }
  return { value: null, rating: null };
}

function readDate(
  reader: ValueReader & { kind: 'date' },
  annotated: AnnotatedText,
  sentence: AnnotatedSentence,
): ReadValue {
  const amount = reader.after ? dateAfter(reader.after, annotated, sentence) : dateIn(annotated, sentence);
  if (amount === null) return { value: null, rating: null };
  const isOutdated = reader.outdatedBefore !== undefined && amount < reader.outdatedBefore.slice(0, amount.length);
  return { value: { amount, unit: 'date' }, rating: isOutdated ? 'poor' : null };
}

/** "on Wednesday, the 31st of March 2027". Words. */
const LONGEST_DATE = 8;

function dateAfter(concept: ConceptId, annotated: AnnotatedText, { spans, to }: AnnotatedSentence): string | null {
  const number = CONCEPT_NUMBER.get(concept)!;
  for (const span of spans) {
    if (span.concept !== number) continue;
    const words = { from: span.to, to: Math.min(to, span.to + LONGEST_DATE) };
    const date = dateIn(annotated, words) ?? monthIn(annotated, words);
    if (date !== null) return date;
  }
  return null;
}
