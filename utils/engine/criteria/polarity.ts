import type { AnnotatedSentence, AnnotatedText, Span } from '../text/annotate.ts';
import { foldWord } from '../text/fold.ts';
import { CONCEPT_NUMBER } from '../text/lexicon.ts';

const NOT = CONCEPT_NUMBER.get('not')!;
const EXCEPT = CONCEPT_NUMBER.get('except')!;
const ONLY = CONCEPT_NUMBER.get('only')!;
const DUTY = CONCEPT_NUMBER.get('duty')!;
const MAY = CONCEPT_NUMBER.get('may')!;
const PASSIVE = CONCEPT_NUMBER.get('passive')!;
/** Who can have to do something: `other` is a sub-processor, whose duty to the vendor is no duty of the vendor. */
export type Bearer = 'vendor' | 'customer' | 'other';

const BEARERS = new Map<number, Bearer>([
  [CONCEPT_NUMBER.get('vendor')!, 'vendor'],
  [CONCEPT_NUMBER.get('we')!, 'vendor'],
  [CONCEPT_NUMBER.get('customer')!, 'customer'],
  [CONCEPT_NUMBER.get('you')!, 'customer'],
  [CONCEPT_NUMBER.get('data-subject')!, 'customer'],
  [CONCEPT_NUMBER.get('subprocessor')!, 'other'],
]);

const NOT_REACH = 5;
/** Words between a subject and its "shall". */
const SUBJECT_REACH = 4;
/** And to a subject that follows its verb. */
const FOLLOWING_REACH = 2;
/** Words from one party to the next of the same subject ("the Processor and its sub-processors"). */
const JOINED_REACH = 3;

/**
 * Whether "not" governs the anchor: in its clause, a few words before it or, where the language has it so, after it.
 * "Not … except" and "not only" are limits or more, no denial.
 */
export function isNegated(annotated: AnnotatedText, sentence: AnnotatedSentence, anchor: Span): boolean {
  const clause = annotated.clauses[anchor.from];
  const after = annotated.language.sentences.notMayFollow ? NOT_REACH : 1;
  let negated = false;
  for (const span of sentence.spans) {
    if (annotated.clauses[span.from] !== clause) continue;
    if ((span.concept === EXCEPT || span.concept === ONLY) && Math.abs(span.from - anchor.from) < 3 * NOT_REACH)
      return false;
    if (span.concept !== NOT) continue;
    const before = anchor.from - span.to;
    if ((before >= 0 && before < NOT_REACH) || (span.from >= anchor.to && span.from - anchor.to < after))
      negated = true;
  }
  return negated;
}

/** Who must do what the anchor names: by the "shall" before it, else by the party right before it, else by the lead-in. */
export function dutyBearer(annotated: AnnotatedText, sentence: AnnotatedSentence, anchor: Span): Bearer | null {
  const clause = annotated.clauses[anchor.from];
  const inClause = sentence.spans.filter((span) => annotated.clauses[span.from] === clause);
  const modal = lastBefore(inClause, anchor.from, (span) => span.concept === DUTY || span.concept === MAY);
  if (modal) {
    const bearer = partyAt(annotated, inClause, modal, SUBJECT_REACH);
    const isPassive = inClause.some((span) => isPassiveAt(span, modal, anchor));
    // "Acme will …": a name nobody introduced as a party; in a vendor's own document it is the vendor's, or unknown.
    return isPassive ? null : bearer;
  }
  const direct = subjectBefore(annotated, inClause, anchor) ?? partyAt(annotated, inClause, anchor, 0);
  if (direct) return direct;
  return sentence.leadIn ? introducedBearer(annotated, sentence.leadIn) : null;
}

/** "The Processor and its sub-processors": whoever stands right before them has the duty too. */
function joinedWith(annotated: AnnotatedText, spans: readonly Span[], other: Span): Bearer {
  const before = spans.findLast(
    (span) =>
      BEARERS.has(span.concept) &&
      BEARERS.get(span.concept) !== 'other' &&
      span.to <= other.from &&
      other.from - span.to < JOINED_REACH,
  );
  return before && !isOblique(annotated, before) ? BEARERS.get(before.concept)! : 'other';
}

/**
 * Without a "shall": the first party before the anchor that can be a subject ("De verwerker helpt de klant bij …"); a
 * sub-processor only when nobody else does ("If a sub-processor fails, the processor answers …"), and no comma parts it
 * from what is done: behind one may stand the vendor by a name that nobody introduced.
 */
function subjectBefore(annotated: AnnotatedText, spans: readonly Span[], anchor: Span): Bearer | null {
  const subjects = spans.filter(
    (span) => BEARERS.has(span.concept) && span.to <= anchor.from && !isOblique(annotated, span),
  );
  const party = subjects.find(({ concept }) => BEARERS.get(concept) !== 'other');
  if (party) return BEARERS.get(party.concept)!;
  const { text, tokens } = annotated;
  const isParted = ({ to }: Span): boolean => text.slice(tokens.ends[to - 1], tokens.starts[anchor.from]).includes(',');
  return subjects.some((other) => !isParted(other)) ? 'other' : null;
}

const isPassiveAt = (span: Span, modal: Span, anchor: Span): boolean =>
  span.concept === PASSIVE && span.from >= modal.to - 1 && span.to <= anchor.from + 2;

/** "The Customer shall:" — whoever stands nearest before the last "shall" of the introducing sentence. */
function introducedBearer(annotated: AnnotatedText, leadIn: AnnotatedSentence): Bearer | null {
  const modal = lastBefore(leadIn.spans, leadIn.to, (span) => span.concept === DUTY);
  return modal && partyAt(annotated, leadIn.spans, modal, SUBJECT_REACH);
}

/** The last of such spans that begins before a word. */
function lastBefore(spans: readonly Span[], word: number, is: (span: Span) => boolean): Span | null {
  let last: Span | null = null;
  for (const span of spans) if (is(span) && span.from < word && (!last || span.from > last.from)) last = span;
  return last;
}

/**
 * The party nearest before `point`, fewer than `before` words away (or right after it, where the language lets the subject
 * follow), when it can be a subject.
 */
function partyAt(annotated: AnnotatedText, spans: readonly Span[], point: Span, before: number): Bearer | null {
  const after = annotated.language.sentences.subjectMayFollow ? FOLLOWING_REACH : 0;
  let nearest: Span | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const span of spans) {
    if (!BEARERS.has(span.concept)) continue;
    const gap = span.to <= point.from ? point.from - span.to : span.from - point.to;
    const reach = span.to <= point.from ? before : after;
    // What stands before counts before what follows.
    const rank = span.to <= point.from ? gap : gap + before;
    if (gap < 0 || gap >= reach || rank >= distance || isOblique(annotated, span)) continue;
    nearest = span;
    distance = rank;
  }
  const bearer = nearest && BEARERS.get(nearest.concept)!;
  return bearer === 'other' ? joinedWith(annotated, spans, nearest!) : bearer;
}

function isOblique({ text, tokens, language }: AnnotatedText, span: Span): boolean {
  const { obliques } = language.sentences;
  const next = tokens.starts[span.to];
  // "the Customer's request"
  const isPossessive = next === tokens.ends[span.to - 1]! + 1 && text[next] === 's' && "'’".includes(text[next - 1]!);
  if (isPossessive) return true;
  for (let word = span.from - 1; word >= Math.max(0, span.from - 2); word--) {
    if (obliques.includes(foldWord(text.slice(tokens.starts[word], tokens.ends[word])))) return true;
  }
  return false;
}
