import type { DocumentType } from '../../model/document-type.ts';
import type { AssessableDocument, Evidence, Finding, NotAssessedReason, Verdict } from '../../model/finding.ts';
import type { AnnotatedSentence, AnnotatedText } from '../text/annotate.ts';
import { CONCEPT_NUMBER } from '../text/lexicon.ts';
import { type CompiledClue, compileClue, type Hit, hitsOf } from './clue.ts';
import { applies } from './conditions.ts';
import type { Clue, Criterion } from './criterion.ts';
import { READINGS, type ReadEvidence } from './readings.ts';
import { type ReadValue, readValue } from './values.ts';
import { WEAKNESSES, type WeaknessId } from './weaknesses.ts';

/** A document that was read, as far as it could be: `annotated` is null when its language is not supported. */
export interface JudgedDocument {
  index: number;
  documentType: DocumentType;
  annotated: AnnotatedText | null;
  /** The document itself, for what is read beside sentences; absent when only a sentence is known. */
  source?: AssessableDocument;
  /** Too short to say anything by its silence. */
  short: boolean;
  /** Cut short by a limit: its silence proves nothing. */
  truncated: boolean;
}

const MOST_EVIDENCE = 4;
const FEW_WORDS = 4;
const DUTY = CONCEPT_NUMBER.get('duty')!;
const MAY = CONCEPT_NUMBER.get('may')!;

interface Match {
  document: JudgedDocument;
  hit: Hit;
  verdict: 'met' | 'partial' | 'contradicted';
  weakness: WeaknessId | null;
  read: ReadValue;
  /** Place of the clue in its list: the first is the most telling. */
  rank: number;
}

interface CompiledCriterion {
  met: readonly CompiledClue[];
  partial: readonly CompiledClue[];
  contradicted: readonly CompiledClue[];
}

const compiled = new WeakMap<Criterion, CompiledCriterion>();

function compile(criterion: Criterion): CompiledCriterion {
  const known = compiled.get(criterion);
  if (known) return known;
  const clues = (list: readonly Clue[] | undefined): CompiledClue[] => (list ?? []).map(compileClue);
  const { met, partial, contradicted } = criterion.recognition;
  const made = { met: clues(met), partial: clues(partial), contradicted: clues(contradicted) };
  compiled.set(criterion, made);
  return made;
}

/** One criterion over all documents of one vendor. */
export function judge(criterion: Criterion, documents: readonly JudgedDocument[]): Finding {
  const valid = documents.filter((document) => criterion.documentTypes.includes(document.documentType));
  const matches = valid.flatMap((document) => matchesIn(criterion, document));
  if (matches.length === 0) return withoutEvidence(criterion, valid, documents);
  return withEvidence(criterion, matches);
}

/** Everything in one document that speaks for or against the criterion. */
export function matchesIn(criterion: Criterion, document: JudgedDocument): Match[] {
  const { annotated } = document;
  if (!annotated) return [];
  const clues = compile(criterion);
  const matches = new Map<number, Match>();
  const add = (list: readonly CompiledClue[], verdict: Match['verdict']): void => {
    list.forEach((clue, rank) => {
      for (const hit of hitsOf(clue, annotated)) {
        if (matches.has(hit.sentence.index)) continue;
        const match = judgeHit(criterion, document, annotated, { clue: clue.clue, hit, verdict, rank });
        if (!clue.clue.needsValue || match.read.value !== null) matches.set(hit.sentence.index, match);
      }
    });
  };
  add(clues.contradicted, 'contradicted');
  add(clues.met, 'met');
  add(clues.partial, 'partial');
  for (const match of readingsIn(criterion, document, annotated)) {
    if (!matches.has(match.hit.sentence.index)) matches.set(match.hit.sentence.index, match);
  }
  return [...matches.values()];
}

function readingsIn(criterion: Criterion, document: JudgedDocument, annotated: AnnotatedText): Match[] {
  const { reading } = criterion.recognition;
  if (!reading || !document.source) return [];
  return READINGS[reading](document.source, annotated).flatMap((read: ReadEvidence): Match[] => {
    const { verdict, start, end, weakness, value } = read;
    const sentence = sentenceAt(annotated, start);
    if (!sentence) return [];
    const hit = {
      sentence: { ...sentence, start, end },
      anchor: { concept: -1, from: sentence.from, to: sentence.to },
    };
    return [{ document, hit, verdict, weakness, read: { value, rating: null }, rank: 0 }];
  });
}

/** The sentence that a place in the text belongs to. */
function sentenceAt({ sentences }: AnnotatedText, place: number): AnnotatedSentence | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return sentences[low] ?? null;
}

function judgeHit(
  criterion: Criterion,
  document: JudgedDocument,
  annotated: AnnotatedText,
  found: { clue: Clue; hit: Hit; verdict: Match['verdict']; rank: number },
): Match {
  const { clue, hit, verdict, rank } = found;
  const none: ReadValue = { value: null, rating: null };
  const read = criterion.value ? readValue(criterion.value, annotated, hit.sentence, hit.anchor.from) : none;
  if (verdict !== 'met') return { document, hit, verdict, weakness: clue.weakness ?? null, read, rank };
  const weakness = weaknessOf(criterion, annotated, hit) ?? weaknessOfValue(read);
  return { document, hit, verdict: weakness ? 'partial' : 'met', weakness, read, rank };
}

function weaknessOf(criterion: Criterion, annotated: AnnotatedText, { sentence, anchor }: Hit): WeaknessId | null {
  const clause = annotated.clauses[anchor.from];
  for (const id of criterion.recognition.weakenedBy ?? []) {
    const numbers: (number | undefined)[] = WEAKNESSES[id].concepts.map((concept) => CONCEPT_NUMBER.get(concept));
    if (sentence.spans.some((span) => numbers.includes(span.concept) && annotated.clauses[span.from] === clause))
      return id;
  }
  return null;
}

function weaknessOfValue({ rating }: ReadValue): WeaknessId | null {
  if (rating === 'missing') return 'no-period';
  if (rating === 'absent') return 'only-in-part';
  if (rating === 'invalid') return 'number-not-valid';
  return rating === 'weak' || rating === 'poor' ? 'weak-value' : null;
}

const STRENGTH = { met: 0, partial: 1, contradicted: 2 } as const;

function withEvidence(criterion: Criterion, matches: Match[]): Finding {
  const place = (match: Match): number => criterion.documentTypes.indexOf(match.document.documentType);
  const bestPlace = Math.min(...matches.map(place));
  const ordered = matches.sort(
    (a, b) =>
      place(a) - place(b) ||
      STRENGTH[a.verdict] - STRENGTH[b.verdict] ||
      Number(b.read.value !== null) - Number(a.read.value !== null) ||
      a.rank - b.rank ||
      Number(saysWho(b)) - Number(saysWho(a)) ||
      a.hit.sentence.index - b.hit.sentence.index,
  );
  const { worstCounts } = criterion.recognition;
  const spoiling = worstCounts ? ordered.filter((match) => match.verdict !== 'met') : [];
  const best = spoiling.length > 0 ? spoiling : ordered.filter((match) => place(match) === bestPlace);
  const judged = combine(best);
  const shown =
    judged.verdict === 'contradicted'
      ? [...ordered].sort((a, b) => STRENGTH[b.verdict] - STRENGTH[a.verdict])
      : ordered;
  const value = shown.find((match) => match.read.value !== null)?.read.value;
  const rival = rivalOf(shown);
  const { verdict, weakness } =
    rival && judged.verdict === 'met'
      ? { verdict: 'partial' as const, weakness: 'documents-disagree' as const }
      : judged;
  const quoted = rival ? [shown[0]!, rival, ...shown.slice(1).filter((match) => match !== rival)] : shown;
  return {
    criterion: criterion.id,
    verdict,
    ...(value && { value }),
    evidence: evidenceOf(quoted),
    ...(weakness && { weakness }),
  };
}

/** The first figure in another document that differs from the one relied on: "72 hours" here, "48 hours" there. */
function rivalOf(matches: readonly Match[]): Match | null {
  const figureOf = ({ read }: Match): number | null =>
    typeof read.value?.amount === 'number' ? read.value.amount : null;
  const first = matches.find((match) => figureOf(match) !== null);
  if (!first) return null;
  const seen = new Set([first.document]);
  for (const match of matches) {
    if (figureOf(match) === null || seen.has(match.document)) continue;
    if (figureOf(match) !== figureOf(first)) return match;
    seen.add(match.document);
  }
  return null;
}

/** A sentence in which somebody must or may do something is better evidence than a title or a fragment. */
const saysWho = ({ hit }: Match): boolean =>
  hit.sentence.spans.some(({ concept }) => concept === DUTY || concept === MAY);

/** One verdict from the matches in the best-placed document: a denial beside a promise makes the promise partial. */
function combine(matches: readonly Match[]): { verdict: Verdict; weakness: WeaknessId | null } {
  const met = matches.find((match) => match.verdict === 'met');
  const partial = matches.find((match) => match.verdict === 'partial');
  const contradicted = matches.some((match) => match.verdict === 'contradicted');
  if (contradicted)
    return met ? { verdict: 'partial', weakness: 'mixed-statements' } : { verdict: 'contradicted', weakness: null };
  return met
    ? { verdict: 'met', weakness: null }
    : { verdict: 'partial', weakness: partial?.weakness ?? 'only-in-part' };
}

/** The sentences to quote. A word or two out of a list says little: the sentence that introduces it goes before. */
function evidenceOf(matches: readonly Match[]): Evidence[] {
  const quoted: Evidence[] = [];
  const quote = ({ document }: Match, { start, end }: AnnotatedSentence): void => {
    if (quoted.length >= MOST_EVIDENCE) return;
    if (quoted.some((known) => known.document === document.index && known.start === start)) return;
    quoted.push({ document: document.index, quote: document.annotated!.text.slice(start, end), start, end });
  };
  for (const match of matches.slice(0, MOST_EVIDENCE)) {
    const { sentence } = match.hit;
    if (sentence.leadIn && sentence.to - sentence.from <= FEW_WORDS) quote(match, sentence.leadIn);
    quote(match, sentence);
  }
  return quoted;
}

function withoutEvidence(
  criterion: Criterion,
  valid: readonly JudgedDocument[],
  all: readonly JudgedDocument[],
): Finding {
  const reason = reasonForNothing(criterion, valid, all);
  if (!reason) return { criterion: criterion.id, verdict: 'not-found', evidence: [] };
  return { criterion: criterion.id, verdict: 'not-assessed', reason, evidence: [] };
}

function reasonForNothing(
  criterion: Criterion,
  valid: readonly JudgedDocument[],
  all: readonly JudgedDocument[],
): NotAssessedReason | null {
  if (valid.length === 0) return 'document-unavailable';
  const readable = valid.filter((document) => document.annotated !== null);
  if (readable.length === 0) return 'language-not-supported';
  const texts = all.flatMap((document) => document.annotated ?? []);
  if (!applies(criterion.appliesWhen, texts)) return 'not-applicable';
  const whole = readable.filter((document) => !document.short);
  if (whole.length === 0) return 'text-too-short';
  const wasReadWhole = whole.some((document) => !document.truncated);
  return criterion.silence === 'unknown' || !wasReadWhole ? 'silence-proves-nothing' : null;
}
