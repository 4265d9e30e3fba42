import type { DocumentType } from '../../model/document-type.ts';
import type { Finding, NotAssessedReason } from '../../model/finding.ts';
import { isWholeLanguage } from '../../model/language.ts';
import type { AnnotatedSentence, AnnotatedText, Span } from '../text/annotate.ts';
import { firstIndexWhere } from '../text/first-index.ts';
import { CONCEPT_NUMBER } from '../text/lexicon.ts';
import { type CompiledClue, compileClue, type Hit, hitsOf, keysOf } from './clue.ts';
import { applies } from './conditions.ts';
import type { Clue, Criterion } from './criterion.ts';
import { READINGS, type ReadEvidence } from './readings.ts';
import { type ReadValue, readValue } from './values.ts';
import type { DocumentReading, VendorReading } from './vendor-reading.ts';
import { type Combined, combine } from './verdict.ts';
import { WEAKNESSES, type Weakness, type WeaknessId } from './weaknesses.ts';

/** A document that was read, as far as it could be: `annotated` is null when its language is not supported. */
export interface JudgedDocument {
  index: number;
  documentType: DocumentType;
  annotated: AnnotatedText | null;
  /** What is read beside sentences; absent when only a sentence is known. */
  reading?: DocumentReading;
  /** Too short to say anything by its silence. */
  short: boolean;
  /** Cut short by a limit: its silence proves nothing. */
  truncated: boolean;
}

/** A sentence that speaks for or against a criterion. */
export interface Match {
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

/** One criterion over all documents of one vendor. `reading` tells more of where the data goes than sentences do. */
export function judge(criterion: Criterion, documents: readonly JudgedDocument[], reading?: VendorReading): Combined {
  const valid = documents.filter((document) => criterion.documentTypes.includes(document.documentType));
  const matches = valid.flatMap((document) => matchesIn(criterion, document));
  if (matches.length > 0) return combine(criterion, matches);
  return { finding: withoutEvidence(criterion, valid, documents, reading), contradiction: null };
}

/** The text, when its language has the words of this criterion: some languages have only those of the essential ones. */
const readableBy = ({ severity }: Criterion, { annotated }: JudgedDocument): AnnotatedText | null =>
  annotated && (severity === 'essential' || isWholeLanguage(annotated.language.code)) ? annotated : null;

/** Numbers of concepts: a text with none of them has no sentence that speaks for or against the criterion. */
export function keyConcepts(criterion: Criterion): Set<number> {
  const { met, partial, contradicted } = compile(criterion);
  return new Set([...met, ...partial, ...contradicted].flatMap(keysOf));
}

/** Everything in one document that speaks for or against the criterion. */
export function matchesIn(criterion: Criterion, document: JudgedDocument): Match[] {
  const annotated = readableBy(criterion, document);
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
  if (!reading || !document.reading) return [];
  return READINGS[reading](document.reading, annotated).flatMap((read: ReadEvidence): Match[] => {
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
const sentenceAt = ({ sentences }: AnnotatedText, place: number): AnnotatedSentence | null =>
  sentences[firstIndexWhere(sentences, ({ end }) => end > place)] ?? null;

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
  const clause = annotated.clauses[anchor.from]!;
  // A label has no words of its own to weaken it: what follows its colon is what is promised.
  const last = isLabel(annotated, sentence, clause) ? clause + 1 : clause;
  for (const id of criterion.recognition.weakenedBy ?? []) {
    const { concepts, inSentence = false }: Weakness = WEAKNESSES[id];
    const numbers: (number | undefined)[] = concepts.map((concept) => CONCEPT_NUMBER.get(concept));
    const weakens = ({ concept, from }: Span): boolean =>
      numbers.includes(concept) &&
      (inSentence || (annotated.clauses[from]! >= clause && annotated.clauses[from]! <= last));
    if (sentence.spans.some(weakens)) return id;
  }
  return null;
}

const LABEL_WORDS = 8;

/** "Assistance with requests: Processor shall …": the first few words of the sentence, up to a colon. */
function isLabel({ text, tokens, clauses }: AnnotatedText, { from, to }: AnnotatedSentence, clause: number): boolean {
  if (clauses[from] !== clause) return false;
  let next = from;
  // Every sentence begins a clause of its own.
  while (clauses[next] === clause) next++;
  if (next === to || next - from > LABEL_WORDS) return false;
  return text.slice(tokens.ends[next - 1], tokens.starts[next]).includes(':');
}

function weaknessOfValue({ rating }: ReadValue): WeaknessId | null {
  if (rating === 'missing') return 'no-period';
  if (rating === 'absent') return 'only-in-part';
  if (rating === 'invalid') return 'number-not-valid';
  if (rating === 'outdated') return 'outdated-reference';
  return rating === 'weak' || rating === 'poor' ? 'weak-value' : null;
}

function withoutEvidence(
  criterion: Criterion,
  valid: readonly JudgedDocument[],
  all: readonly JudgedDocument[],
  reading: VendorReading | undefined,
): Finding {
  const reason = reasonForNothing(criterion, valid, all, reading);
  if (!reason) return { criterion: criterion.id, verdict: 'not-found', evidence: [] };
  return { criterion: criterion.id, verdict: 'not-assessed', reason, evidence: [] };
}

function reasonForNothing(
  criterion: Criterion,
  valid: readonly JudgedDocument[],
  all: readonly JudgedDocument[],
  reading: VendorReading | undefined,
): NotAssessedReason | null {
  if (valid.length === 0) return 'document-unavailable';
  const readable = valid.filter((document) => readableBy(criterion, document) !== null);
  if (readable.length === 0) return 'language-not-supported';
  const texts = all.flatMap((document) => document.annotated ?? []);
  if (!applies(criterion.appliesWhen, texts, reading)) return 'not-applicable';
  const whole = readable.filter((document) => !document.short);
  if (whole.length === 0) return 'text-too-short';
  const wasReadWhole = whole.some((document) => !document.truncated);
  return criterion.silence === 'unknown' || !wasReadWhole ? 'silence-proves-nothing' : null;
}
