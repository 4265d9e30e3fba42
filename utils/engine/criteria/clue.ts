import type { ConceptId } from '../../languages/concepts.ts';
import { isInEea } from '../international/country-class.ts';
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
  /** The same, to go through. */
  lists: readonly (readonly number[])[];
  without: ReadonlySet<number>;
  notIn: ReadonlySet<number>;
  under: ReadonlySet<number> | null;
  notUnder: ReadonlySet<number> | null;
}

/** Looks the concepts of a clue up, once for every text it is tried on. */
export function compileClue(clue: Clue): CompiledClue {
  const wanted = clue.has.map(numbersOf);
  return {
    clue,
    wanted,
    lists: wanted.map((concepts) => [...concepts]),
    without: numbersOf(clue.without ?? []),
    notIn: numbersOf(clue.notIn ?? []),
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

/** The sentences with one of the concepts that the fewest sentences have; none when one of them is nowhere. */
function candidates({ lists }: CompiledClue, { postings }: AnnotatedText): readonly AnnotatedSentence[] {
  let rarest: readonly number[] | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const concepts of lists) {
    let count = 0;
    for (let index = 0; index < concepts.length; index++) count += postings.get(concepts[index]!)?.length ?? 0;
    if (count === 0) return [];
    if (count >= fewest) continue;
    rarest = concepts;
    fewest = count;
  }
  return rarest ? sentencesWith(rarest, postings) : [];
}

function sentencesWith(concepts: readonly number[], postings: AnnotatedText['postings']): readonly AnnotatedSentence[] {
  const lists = concepts.flatMap((concept) => {
    const list = postings.get(concept);
    return list ? [list] : [];
  });
  if (lists.length === 1) return lists[0]!;
  return [...new Set(lists.flat())].sort((a, b) => a.index - b.index);
}

/** Concepts without which the clue cannot hold: one of them must stand in the sentence. */
export const keysOf = ({ lists }: CompiledClue): readonly number[] =>
  lists.reduce((fewest, concepts) => (concepts.length < fewest.length ? concepts : fewest));

/** Where the clue holds in this sentence; null when it does not. */
function hitIn(compiled: CompiledClue, annotated: AnnotatedText, sentence: AnnotatedSentence): Hit | null {
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
  const isAllInEea = places.every(isInEea);
  if (where === 'outside-eea') return !isAllInEea;
  return places.length > 0 && (where === 'anywhere' || isAllInEea);
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
  const { clue, wanted, without, notIn } = compiled;
  for (let index = 1; index < wanted.length; index++) {
    const concepts = wanted[index]!;
    if (!sentence.spans.some((span) => concepts.has(span.concept) && isTogether(clue, annotated, anchor, span)))
      return false;
  }
  if (without.size > 0 && sentence.spans.some((span) => without.has(span.concept))) return false;
  const isAround = (span: Span): boolean => notIn.has(span.concept) && span.from <= anchor.from && anchor.to <= span.to;
  if (notIn.size > 0 && sentence.spans.some(isAround)) return false;
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
