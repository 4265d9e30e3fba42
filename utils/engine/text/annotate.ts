import type { Language } from '../../languages/language.ts';
import type { TextBlock } from '../../model/extraction.ts';
import { type Duration, durationsIn, type Quantity } from './durations.ts';
import { CONCEPT_NUMBER, type Emission, lexiconOf, type WordInfo } from './lexicon.ts';
import { blocksOf, type Sentence, sentences } from './sentences.ts';
import { placeInStructure } from './structure.ts';
import { type Tokens, tokenise } from './tokens.ts';

/** A concept in a sentence: words `from` up to, not including, `to`. */
export interface Span {
  /** Position in `CONCEPT_IDS`. */
  concept: number;
  from: number;
  to: number;
}

/** What a sentence is in its document; only a `statement` can be evidence. */
export type SentenceRole = 'statement' | 'heading' | 'definition' | 'contents' | 'question';

export interface AnnotatedSentence extends Sentence {
  index: number;
  /** Its words in the document: `from` up to, not including, `to`. */
  from: number;
  to: number;
  spans: readonly Span[];
  durations: readonly Duration[];
  role: SentenceRole;
  /** Headings above it, the nearest first. */
  headings: readonly AnnotatedSentence[];
  /** The sentence that introduces the list this is an item of. */
  leadIn: AnnotatedSentence | null;
}

export interface AnnotatedText {
  text: string;
  language: Language;
  tokens: Tokens;
  /** Clause of each word, counted through the document. */
  clauses: readonly number[];
  sentences: readonly AnnotatedSentence[];
  /** By concept number: the sentences in which it occurs, in order, each once. */
  postings: ReadonlyMap<number, readonly AnnotatedSentence[]>;
}

/** Marks every sentence of a text with the concepts of its language. Linear in the length of the text. */
export function annotate(text: string, blocks: readonly TextBlock[], language: Language): AnnotatedText {
  const tokens: Tokens = { starts: [], ends: [] };
  const clauses: number[] = [];
  const infos: WordInfo[] = [];
  const usedBlocks = blocks.length > 0 ? blocks : blocksOf(text);
  const annotated: AnnotatedSentence[] = [];
  for (const sentence of sentences(text, usedBlocks, language.code)) {
    const from = tokens.starts.length;
    tokenise(text, sentence.start, sentence.end, tokens);
    const to = tokens.starts.length;
    lookUp(text, tokens, from, infos, language);
    markClauses(text, tokens, from, to, clauses);
    const { spans, durations } = annotateWords(infos, from, to, language);
    spans.push(...emailAddresses(text, tokens, from, to));
    for (const duration of durations) spans.push({ concept: TIME_SPAN, from: duration.from, to: duration.to });
    annotated.push({
      ...sentence,
      index: annotated.length,
      from,
      to,
      spans,
      durations,
      role: 'statement',
      headings: [],
      leadIn: null,
    });
  }
  placeInStructure(text, usedBlocks, annotated);
  return { text, language, tokens, clauses, sentences: annotated, postings: postingsOf(annotated) };
}

const EMAIL_ADDRESS = CONCEPT_NUMBER.get('email-address')!;
const TIME_SPAN = CONCEPT_NUMBER.get('time-span')!;

/** Written addresses are a concept of every language: words that an "@" joins. */
function emailAddresses(text: string, tokens: Tokens, from: number, to: number): Span[] {
  const found: Span[] = [];
  for (let word = from + 1; word < to; word++) {
    const joined = tokens.starts[word]! === tokens.ends[word - 1]! + 1;
    if (joined && text[tokens.ends[word - 1]!] === '@')
      found.push({ concept: EMAIL_ADDRESS, from: word - 1, to: word + 1 });
  }
  return found;
}

function lookUp(text: string, tokens: Tokens, from: number, infos: WordInfo[], language: Language): void {
  const lexicon = lexiconOf(language);
  for (let word = from; word < tokens.starts.length; word++) {
    infos.push(lexicon.look(text, tokens.starts[word], tokens.ends[word]));
  }
}

function annotateWords(infos: readonly WordInfo[], from: number, to: number, language: Language) {
  const lexicon = lexiconOf(language);
  const spans: Span[] = [];
  const exclusions: Span[] = [];
  const quantities: Quantity[] = [];
  let word = from;
  const found = ({ concept, amount, unit, excludes }: Emission, end: number): void => {
    if (concept >= 0) keepLongest(excludes ? exclusions : spans, concept, word, end);
    else quantities.push({ from: word, to: end, amount, unit });
  };
  for (; word < to; word++) {
    const info = infos[word]!;
    if (info.digits !== null) quantities.push({ from: word, to: word + 1, amount: info.digits, unit: null });
    if (info.kind !== 0) lexicon.match(infos, word, to, found);
  }
  return { spans: withoutExcluded(spans, exclusions), durations: durationsIn(quantities, infos) };
}

/** Of the hits of one concept at one word the longest stays; they stand at the end of the list. */
function keepLongest(spans: Span[], concept: number, from: number, to: number): void {
  for (let index = spans.length - 1; index >= 0 && spans[index]!.from === from; index--) {
    const known = spans[index]!;
    if (known.concept !== concept) continue;
    if (to > known.to) known.to = to;
    return;
  }
  spans.push({ concept, from, to });
}

/** An exclusion is at most as long as the longest entry: only those that begin a few words before can hold the span. */
const LONGEST_ENTRY = 16;

function withoutExcluded(spans: Span[], exclusions: readonly Span[]): Span[] {
  if (exclusions.length === 0) return spans;
  let first = 0;
  return spans.filter((span) => {
    while (first < exclusions.length && exclusions[first]!.from < span.from - LONGEST_ENTRY) first++;
    for (let index = first; index < exclusions.length && exclusions[index]!.from <= span.from; index++) {
      const no = exclusions[index]!;
      if (no.concept === span.concept && span.to <= no.to) return false;
    }
    return true;
  });
}

/** A new clause begins after ";" and ":", around a spaced dash, and at "(a)", "(ii)". */
function markClauses(text: string, tokens: Tokens, from: number, to: number, clauses: number[]): void {
  let clause = (clauses.at(-1) ?? -1) + 1;
  for (let word = from; word < to; word++) {
    if (word > from && startsClause(text, tokens, word)) clause++;
    clauses.push(clause);
  }
}

const SPACE = 32;

function startsClause(text: string, tokens: Tokens, word: number): boolean {
  const gapStart = tokens.ends[word - 1]!;
  const wordStart = tokens.starts[word]!;
  if (wordStart === gapStart + 1 && text.charCodeAt(gapStart) === SPACE) return false;
  let opened = false;
  for (let at = gapStart; at < wordStart; at++) {
    const char = text[at];
    if (char === ';' || char === ':') return true;
    if ((char === '–' || char === '—') && text[at - 1] === ' ') return true;
    opened = char === '(';
  }
  const wordEnd = tokens.ends[word]!;
  return (
    opened &&
    text[wordEnd] === ')' &&
    wordEnd - wordStart <= 4 &&
    /^(?:[a-z]|[ivx]+|\d)$/i.test(text.slice(wordStart, wordEnd))
  );
}

function postingsOf(annotated: readonly AnnotatedSentence[]): Map<number, AnnotatedSentence[]> {
  const lists: (AnnotatedSentence[] | undefined)[] = new Array(CONCEPT_NUMBER.size);
  for (const sentence of annotated) {
    for (const { concept } of sentence.spans) {
      const list = lists[concept];
      if (!list) lists[concept] = [sentence];
      else if (list[list.length - 1] !== sentence) list.push(sentence);
    }
  }
  return new Map(lists.flatMap((list, concept) => (list ? [[concept, list] as const] : [])));
}
