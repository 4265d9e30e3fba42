import { isEeaCountry } from '../../facts/adequacy.ts';
import type { ConceptId } from '../../languages/concepts.ts';
import type { AnnotatedSentence, AnnotatedText, Span } from '../text/annotate.ts';
import { dateIn } from '../text/dates.ts';
import { CONCEPT_NUMBER } from '../text/lexicon.ts';
import type { Clue, Wanted } from './criterion.ts';
import { namedPlaces } from './named-places.ts';
import { dutyBearer, isNegated } from './polarity.ts';

/** Enough to quote from; a text that says a thing a thousand times is not read to its end. */
const MOST_HITS = 60;
/** Places in one sentence at which a clue is tried. */
const MOST_ANCHORS = 12;

/** A sentence in which a clue holds, and the words its anchor takes. */
export interface Hit {
  sentence: AnnotatedSentence;
  anchor: Span;
}

/** A clue with its concepts looked up, made once per clue. */
export interface CompiledClue {
  clue: Clue;
  wanted: readonly ReadonlySet<number>[];
  without: ReadonlySet<number>;
  under: ReadonlySet<number> | null;
  notUnder: ReadonlySet<number> | null;
}

export function compileClue(clue: Clue): CompiledClue {
  return {
    clue,
    wanted: clue.has.map(numbersOf),
    without: numbersOf(clue.without ?? []),
    under: clue.under ? numbersOf(clue.under) : null,
    notUnder: clue.notUnder ? numbersOf(clue.notUnder) : null,
  };
}

const numbersOf = (wanted: Wanted): ReadonlySet<number> =>
  new Set((typeof wanted === 'string' ? [wanted] : wanted).map((id: ConceptId) => CONCEPT_NUMBER.get(id)!));

/** Every sentence in which the clue holds, in order. Looks only at sentences with the clue's rarest concept. */
export function hitsOf(compiled: CompiledClue, annotated: AnnotatedText): Hit[] {
  const hits: Hit[] = [];
  for (const sentence of candidates(compiled, annotated)) {
    const hit = hitIn(compiled, annotated, sentence);
    if (hit && hits.push(hit) >= MOST_HITS) break;
  }
  return hits;
}

function candidates(compiled: CompiledClue, annotated: AnnotatedText): readonly AnnotatedSentence[] {
  let best: readonly AnnotatedSentence[] | null = null;
  for (const wanted of compiled.wanted) {
    const sentences = sentencesWith(wanted, annotated, best?.length ?? Number.POSITIVE_INFINITY);
    if (sentences && (!best || sentences.length < best.length)) best = sentences;
    if (best?.length === 0) break;
  }
  return best ?? [];
}

/** Null when there are more than `limit`: another concept is rarer. */
function sentencesWith(
  wanted: ReadonlySet<number>,
  annotated: AnnotatedText,
  limit: number,
): readonly AnnotatedSentence[] | null {
  let count = 0;
  for (const concept of wanted) count += annotated.postings.get(concept)?.length ?? 0;
  if (count > limit * wanted.size) return null;
  if (wanted.size === 1) return annotated.postings.get([...wanted][0]!) ?? [];
  const merged = new Set<AnnotatedSentence>();
  for (const concept of wanted) for (const sentence of annotated.postings.get(concept) ?? []) merged.add(sentence);
  return [...merged].sort((a, b) => a.index - b.index);
}

/** Where the clue holds in this sentence; null when it does not. */
export function hitIn(compiled: CompiledClue, annotated: AnnotatedText, sentence: AnnotatedSentence): Hit | null {
  const { clue, wanted, under, notUnder } = compiled;
  if (!canBeEvidence(clue, sentence)) return null;
  if (clue.atMostWords !== undefined && sentence.to - sentence.from > clue.atMostWords) return null;
  if (clue.in && !clue.in.includes(sentence.kind)) return null;
  if (clue.duration && sentence.durations.length === 0) return null;
  if (clue.date && dateIn(annotated, sentence) === null) return null;
  if (under && !hasAbove(sentence, under)) return null;
  if (notUnder && hasAbove(sentence, notUnder)) return null;
  let tried = 0;
  for (const anchor of sentence.spans) {
    if (!wanted[0]!.has(anchor.concept)) continue;
    if (++tried > MOST_ANCHORS) return null;
    if (!holdsAt(compiled, annotated, sentence, anchor)) continue;
    if (!clue.place || namesPlace(clue, annotated, sentence, anchor)) return { sentence, anchor };
  }
  return null;
}

/** Asked last: looking for places takes longer than looking at concepts. */
function namesPlace(clue: Clue, annotated: AnnotatedText, sentence: AnnotatedSentence, anchor: Span): boolean {
  const { place: where, within } = clue;
  const { starts, ends } = annotated.tokens;
  const isNear = typeof within === 'number';
  const start = isNear ? starts[Math.max(sentence.from, anchor.from - within)]! : sentence.start;
  const end = isNear ? ends[Math.min(sentence.to, anchor.to + within) - 1]! : sentence.end;
  const places = namedPlaces(annotated, start, end);
  const isInEea = places.map(({ country, region }) =>
    country === null ? region === 'EU' || region === 'EEA' : isEeaCountry(country),
  );
  if (where === 'outside-eea') return isInEea.includes(false);
  return places.length > 0 && (where === 'anywhere' || !isInEea.includes(false));
}

const canBeEvidence = ({ headings, definitions }: Clue, { role }: AnnotatedSentence): boolean =>
  role === 'statement' ||
  (role === 'heading' && Boolean(headings)) ||
  (role === 'question' && headings === true) ||
  (role === 'definition' && definitions === true);

function hasAbove(sentence: AnnotatedSentence, concepts: ReadonlySet<number>): boolean {
  const has = (above: AnnotatedSentence): boolean => above.spans.some((span) => concepts.has(span.concept));
  for (let leadIn = sentence.leadIn; leadIn; leadIn = leadIn.leadIn) if (has(leadIn)) return true;
  return sentence.headings.some(has);
}

function holdsAt(compiled: CompiledClue, annotated: AnnotatedText, sentence: AnnotatedSentence, anchor: Span): boolean {
  const { clue, wanted, without } = compiled;
  for (let index = 1; index < wanted.length; index++) {
    const concepts = wanted[index]!;
    if (!sentence.spans.some((span) => concepts.has(span.concept) && isTogether(clue, annotated, anchor, span)))
      return false;
  }
  if (without.size > 0 && sentence.spans.some((span) => without.has(span.concept))) return false;
  const polarity = clue.negated ?? 'never';
  if (polarity !== 'either' && isNegated(annotated, sentence, anchor) !== (polarity === 'always')) return false;
  return !clue.duty || isDutyOf(clue.duty, annotated, sentence, anchor);
}

function isDutyOf(
  who: 'vendor' | 'customer',
  annotated: AnnotatedText,
  sentence: AnnotatedSentence,
  anchor: Span,
): boolean {
  const bearer = dutyBearer(annotated, sentence, anchor);
  return bearer === null || bearer === who;
}

function isTogether(clue: Clue, annotated: AnnotatedText, anchor: Span, span: Span): boolean {
  if (clue.ordered && span.from < anchor.to) return false;
  if (typeof clue.within === 'number') return distance(anchor, span) <= clue.within;
  return clue.within !== 'clause' || annotated.clauses[span.from] === annotated.clauses[anchor.from];
}

/** Words between two spans; 0 when they touch or overlap. */
const distance = (a: Span, b: Span): number => Math.max(0, Math.max(a.from, b.from) - Math.min(a.to, b.to));
