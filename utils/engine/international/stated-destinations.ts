import type { AssessableDocument, Evidence } from '../../model/finding.ts';
import type { SubProcessor } from '../../model/sub-processor.ts';
import type { DestinationRole, WorldRegion } from '../../model/transfer.ts';
import { documentWords } from '../text/words.ts';
import { isInEea } from './country-class.ts';
import { type LocatedPlace, locatedPlaces } from './located-places.ts';
import { findPlaces, type PlaceMention } from './places.ts';
import { type SentenceContext, sentenceReader } from './sentence-at.ts';
import {
  ABOUT_DATA,
  CONDITION,
  DEFINITION,
  EXCEPTION,
  HOSTS,
  NEGATION,
  ONLY,
  OTHER_PLACES,
  PARENT,
  POSSIBLY,
  PROCESSES,
  REMOTE_ACCESS,
  THIRD_COUNTRY,
  TRANSFERS,
  VENDOR_SEAT,
} from './transfer-words.ts';

/** A place that a sentence says data goes to, before it is judged. */
export interface StatedDestination {
  role: Exclude<DestinationRole, 'sub-processor'>;
  country: string | null;
  region: WorldRegion | null;
  /** "Outside the EEA", "third countries": no place, but surely a third country. */
  isThirdCountry: boolean;
  certainty: 'stated' | 'possible';
  evidence: Evidence;
}

export interface StatedPlaces {
  destinations: StatedDestination[];
  /** Sentences that promise processing in the EU or EEA only. */
  eeaOnlyClaims: Evidence[];
}

/** Documents that speak of the vendor's own cookies, prices or uses, and not of the customer's data. */
const SILENT_TYPES = new Set(['cookie-policy', 'acceptable-use', 'imprint', 'vulnerability-disclosure', 'status-page']);

/** Where the sentences of the documents say that data goes. Rows of lists of sub-processors are read elsewhere. */
export function statedPlaces(documents: readonly AssessableDocument[], listed: readonly SubProcessor[]): StatedPlaces {
  const all: StatedPlaces = { destinations: [], eeaOnlyClaims: [] };
  documents.forEach((document, at) => {
    if (SILENT_TYPES.has(document.documentType)) return;
    readDocument(document, at, listed, all);
  });
  return all;
}

function readDocument(
  document: AssessableDocument,
  at: number,
  listed: readonly SubProcessor[],
  into: StatedPlaces,
): void {
  const { text, language } = document;
  const sentenceAt = sentenceReader(document);
  const isListed = rangeFinder(listed.filter(({ evidence }) => text.startsWith(evidence.quote, evidence.start)));
  const named = findPlaces(text, language, 0, text.length, documentWords(document));
  const places = [...named, ...thirdCountryMentions(text)].sort((a, b) => a.start - b.start);
  let open: { sentence: SentenceContext; places: PlaceMention[] } | null = null;
  for (const place of places) {
    if (isListed(place.start)) continue;
    if (open && place.start < open.sentence.end) open.places.push(place);
    else {
      if (open) readSentence(open.sentence, open.places, at, into);
      open = { sentence: sentenceAt(place.start), places: [place] };
    }
  }
  if (open) readSentence(open.sentence, open.places, at, into);
}

function readSentence(
  sentence: SentenceContext,
  places: readonly PlaceMention[],
  document: number,
  into: StatedPlaces,
): void {
  const { own } = sentence;
  if (
    own.endsWith('?') ||
    DEFINITION.test(own) ||
    (sentence.kind === 'heading' && !own.includes(':')) ||
    OTHER_PLACES.test(own)
  )
    return;
  const located = locatedPlaces(own, sentence.start, places);
  if (located.length === 0) return;
  const evidence: Evidence = { document, quote: own, start: sentence.start, end: sentence.end };
  if (isEeaOnlyClaim(own, located)) into.eeaOnlyClaims.push(evidence);
  for (const found of located) {
    const destination = destinationOf(own, found);
    if (destination) into.destinations.push({ ...destination, evidence });
  }
}

function destinationOf(sentence: string, found: LocatedPlace): Omit<StatedDestination, 'evidence'> | null {
  const { place, at } = found;
  const clause = clauseAround(sentence, at);
  const role = roleOf(aroundPlace(sentence, at, found.isFirst ? VERY_NEAR : NEAR), sentence);
  if (!role || NEGATION.test(clause) || (found.isFrom && role !== 'remote-access')) return null;
  // "Outside the UK" says nothing of the EEA.
  if (found.isOutside && place.region === null) return null;
  const isThirdCountry = found.isOutside || place.via === 'third-country';
  return {
    role: isThirdCountry && role === 'hosting' ? 'transfer' : role,
    country: place.country,
    region: isThirdCountry ? null : place.region,
    isThirdCountry,
    certainty: POSSIBLY.test(clause) || (isThirdCountry && CONDITION.test(sentence)) ? 'possible' : 'stated',
  };
}

function roleOf(words: string, sentence: string): StatedDestination['role'] | null {
  if (REMOTE_ACCESS.test(words)) return 'remote-access';
  if (PARENT.test(words)) return 'parent';
  if (VENDOR_SEAT.test(words)) return 'vendor';
  if (!ABOUT_DATA.test(sentence)) return null;
  if (HOSTS.test(words)) return 'hosting';
  if (TRANSFERS.test(words)) return 'transfer';
  return PROCESSES.test(words) ? 'hosting' : null;
}

/** "Only in the EU" or "never outside the EEA", without a word that takes it back, and not as one of several options. */
function isEeaOnlyClaim(sentence: string, located: readonly LocatedPlace[]): boolean {
  if (EXCEPTION.test(sentence) || !(ABOUT_DATA.test(sentence) || TRANSFERS.test(sentence))) return false;
  const outside = located.find(
    ({ place, isOutside }) => (isOutside && isInEea(place)) || place.via === 'third-country',
  );
  if (outside) {
    const clause = clauseAround(sentence, outside.at);
    return isDenied(sentence, outside) && [TRANSFERS, PROCESSES, HOSTS].some((words) => words.test(clause));
  }
  if (located.some(({ isOutside }) => isOutside)) return false;
  const isAllEea = located.every(({ place, isFrom }) => !isFrom && isInEea(place));
  return (
    isAllEea &&
    ONLY.test(sentence) &&
    (HOSTS.test(sentence) || PROCESSES.test(sentence)) &&
    !NEGATION.test(sentence) &&
    !POSSIBLY.test(sentence)
  );
}

/**
 * "No transfer outside the EEA", "ein Drittland findet nicht statt": the denial stands before the place or right behind it.
 * "Countries outside the EEA that do not …" denies something else.
 */
function isDenied(sentence: string, { place, at }: LocatedPlace): boolean {
  const { start, end } = clauseRange(sentence, at);
  if (NEGATION.test(sentence.slice(start, at))) return true;
  const after = sentence.slice(at + place.end - place.start, Math.min(end, at + place.end - place.start + NEAR));
  const words = after
    .replace(/^[\s)]*(?:\([^)]{0,40}\))?/, '')
    .trim()
    .split(/[\s,]+/)
    .slice(0, 4);
  return !RELATIVE.test(words[0] ?? '') && NEGATION.test(words.join(' '));
}

const RELATIVE = /^(?:that|which|who|whose|not|where|die|dat|welke|das|welche[rs]?|der|deren|qui|que|dont|ne)$/i;

/** What is said of a place stands near it. */
const aroundPlace = (sentence: string, at: number, reach: number): string => {
  const clause = clauseRange(sentence, at);
  return sentence.slice(Math.max(clause.start, at - reach), Math.min(clause.end, at + reach));
};
const NEAR = 110;
const VERY_NEAR = 50;

const clauseAround = (sentence: string, at: number): string => {
  const { start, end } = clauseRange(sentence, at);
  return sentence.slice(start, end);
};

/** From "; " or ", but" to the next: what is denied on one side holds on the other. */
function clauseRange(sentence: string, at: number): { start: number; end: number } {
  const cuts = [
    ...sentence.matchAll(/;\s|,\s(?:but|while|whereas|maar|terwijl|aber|sondern|während|mais|tandis)\s/giu),
  ].map((match) => match.index);
  return { start: cuts.filter((cut) => cut < at).at(-1) ?? 0, end: cuts.find((cut) => cut >= at) ?? sentence.length };
}

const thirdCountryPattern = new RegExp(THIRD_COUNTRY.source, 'giu');

const thirdCountryMentions = (text: string): PlaceMention[] =>
  [...text.matchAll(thirdCountryPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    country: null,
    region: null,
    via: 'third-country',
  }));

/** Tells whether an offset lies in one of the rows; asked in rising order. */
function rangeFinder(rows: readonly SubProcessor[]): (offset: number) => boolean {
  const ranges = rows.map((row) => row.evidence).sort((a, b) => a.start - b.start);
  let next = 0;
  return (offset) => {
    while (next < ranges.length && ranges[next]!.end <= offset) next++;
    return next < ranges.length && ranges[next]!.start <= offset;
  };
}
