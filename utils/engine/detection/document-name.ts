import type { DocumentNames } from '../../languages/document-words.ts';
import { DOCUMENT_WORDS } from '../../languages/documents.ts';
import type { DocumentType } from '../../model/document-type.ts';

/** `name`: enough anywhere. `word`: points to a document also among others. `short`: means it only when alone. */
export type NameKind = 'name' | 'word' | 'short';

/** A document's name found in a row of words. */
export interface NameMatch {
  documentType: DocumentType;
  kind: NameKind;
  /** Position and number of words. */
  start: number;
  length: number;
}

interface Name {
  words: string[];
  documentType: DocumentType;
  kind: NameKind;
}

/** Letters that URLs write in two ways: without their mark, or as two letters. */
const TRANSLITERATED: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', ß: 'ss' };
const UNMARKED: Record<string, string> = { ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', đ: 'd' };

/** Lower case without diacritics, cut at everything that is neither letter nor digit. */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]+/g, '')
    .replace(/[ßłøæđ]/g, (letter) => UNMARKED[letter]!)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The rows of words a phrase may be written as: "geschäftsbedingungen" and "geschaeftsbedingungen". */
function spellings(phrase: string): string[][] {
  const other = phrase.replace(/[äöüåøß]/g, (letter) => TRANSLITERATED[letter]!);
  return other === phrase ? [wordsOf(phrase)] : [wordsOf(phrase), wordsOf(other)];
}

const kindsOf = ({ names, words, short }: DocumentNames): [NameKind, readonly string[]][] => [
  ['name', names],
  ['word', words ?? []],
  ['short', short],
];

/** Of two languages' readings of one phrase, the one that says more. */
const STRENGTH: Record<NameKind, number> = { name: 2, word: 1, short: 0 };

function allNames(): Name[] {
  const names: Name[] = [];
  for (const { documents } of Object.values(DOCUMENT_WORDS))
    for (const [documentType, own] of Object.entries(documents) as [DocumentType, DocumentNames][])
      for (const [kind, phrases] of kindsOf(own))
        for (const words of phrases.flatMap(spellings)) names.push({ words, documentType, kind });
  return names;
}

/** Names by their first word, longest first, so that the first that fits is the most specific. */
const NAMES = new Map<string, Name[]>();
/** Every word of every name: what a glued word ("termsofuse") may be made of. */
const VOCABULARY = new Set<string>();
for (const name of allNames()) {
  const first = name.words[0]!;
  NAMES.set(first, [...(NAMES.get(first) ?? []), name]);
  for (const word of name.words) if (word.length > 1) VOCABULARY.add(word);
}
for (const names of NAMES.values())
  names.sort((a, b) => b.words.length - a.words.length || STRENGTH[b.kind] - STRENGTH[a.kind]);

/** True for words that names of documents are made of, so that no brand called "Legal" hides a "Legal notice". */
export const isNameWord = (word: string): boolean => VOCABULARY.has(word) && !AROUND.has(word);

const wordSet = (list: 'around' | 'against'): ReadonlySet<string> =>
  new Set(Object.values(DOCUMENT_WORDS).flatMap((words) => words[list].flatMap(wordsOf)));

/** Words that change nothing about what a name names, and words that say it is no document. */
export const AROUND = wordSet('around');
export const AGAINST = wordSet('against');

function nameAt(words: readonly string[], start: number): Name | undefined {
  return NAMES.get(words[start]!)?.find((name) => name.words.every((word, i) => words[start + i] === word));
}

/** Every document name in a row of words, from left to right; names inside longer names are not counted. */
export function namesIn(words: readonly string[]): NameMatch[] {
  const matches: NameMatch[] = [];
  let covered = 0;
  for (let start = 0; start < words.length; start++) {
    const name = nameAt(words, start);
    if (!name || start + name.words.length <= covered) continue;
    covered = start + name.words.length;
    matches.push({ documentType: name.documentType, kind: name.kind, start, length: name.words.length });
  }
  return matches;
}

/** Words that end a glued word whose beginning is somebody's name ("acmeprivacy", "acmestatus"). */
const TAILS = [
  'privacypolicy',
  'privacy',
  'termsofuse',
  'termsofservice',
  'processorterms',
  'subprocessors',
  'cookies',
  'status',
  'terms',
];
const SHORTEST_GLUED = 6;
const LONGEST_GLUED = 50;

/** The fewest words of document names that make up a glued word; null when they do not. */
function decompose(word: string): string[] | null {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 2; end <= word.length; end++)
    for (let start = 0; start <= end - 2; start++) {
      const before = best[start];
      if (!before || (best[end]?.length ?? word.length) <= before.length + 1) continue;
      const part = word.slice(start, end);
      if (VOCABULARY.has(part)) best[end] = [...before, part];
    }
  return best[word.length] ?? null;
}

/** "termsofuse" as "terms of use", "acmeprivacy" as "acme privacy"; other words stay as they are. */
export function unglue(word: string): string[] {
  if (word.length < SHORTEST_GLUED || word.length > LONGEST_GLUED || VOCABULARY.has(word)) return [word];
  const whole = decompose(word);
  if (whole) return whole;
  const tail = TAILS.find((end) => word.endsWith(end) && word.length - end.length >= 2);
  return tail ? [word.slice(0, -tail.length), ...(decompose(tail) ?? [tail])] : [word];
}
