import type { DocumentNames, LinkWords } from '../../languages/document-words.ts';
import { DOCUMENT_WORDS } from '../../languages/documents.ts';
import type { DocumentType } from '../../model/document-type.ts';
import { indexPhrases, type Phrase, phrasesAt } from '../text/phrases.ts';

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

/** Letters that URLs write in two ways: without their mark, or as two letters. */
const TRANSLITERATED: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', ß: 'ss' };
const UNMARKED: Record<string, string> = { ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', đ: 'd', ı: 'i' };

/** Lower case without diacritics, cut at everything that is neither letter nor digit. */
export function plainWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]+/g, '')
    .replace(/[ßłøæđı]/g, (letter) => UNMARKED[letter]!)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The rows of words a phrase may be written as: "geschäftsbedingungen" and "geschaeftsbedingungen". */
function spellings(phrase: string): string[][] {
  const other = phrase.replace(/[äöüåøß]/g, (letter) => TRANSLITERATED[letter]!);
  return other === phrase ? [plainWords(phrase)] : [plainWords(phrase), plainWords(other)];
}

/** Too few words, and what is left of them may be anything. */
const TELLING_WORDS = 3;

/** Many sites make addresses of titles by dropping every letter outside ASCII: "conditions g n rales d utilisation". */
function withoutMarkedLetters(phrase: string): string[][] {
  const words = plainWords(phrase.replace(/[^\p{ASCII}]/gu, ' '));
  return /[^\p{ASCII}]/u.test(phrase) && words.length >= TELLING_WORDS ? [words] : [];
}

/** Words that only join others: "de", "van", "dell", "für". */
const isJoining = (word: string, around: ReadonlySet<string>): boolean => word.length <= 4 && around.has(word);

/** Addresses and menus leave such words out: "accord traitement donnees", "condizioni uso". */
function withoutJoiningWords(phrase: string, around: ReadonlySet<string>): string[][] {
  return spellings(phrase).flatMap((words) => {
    const telling = words.filter((word) => !isJoining(word, around));
    return telling.length > 1 && telling.length < words.length ? [telling] : [];
  });
}

type Name = Omit<NameMatch, 'start' | 'length'>;

const phrasesOf = ({ names, hubs = [], words = [], short }: DocumentNames, kind: NameKind): readonly string[] =>
  kind === 'name' ? [...names, ...hubs] : kind === 'word' ? words : short;

const namesOf = (kind: NameKind, documents: LinkWords['documents']): Phrase<Name>[] =>
  (Object.entries(documents) as [DocumentType, DocumentNames][]).flatMap(([documentType, own]) =>
    phrasesOf(own, kind)
      .flatMap(spellings)
      .map((words) => ({ words, value: { documentType, kind } })),
  );

/** Of two languages' readings of one phrase, the one that says more comes first. */
const KINDS: readonly NameKind[] = ['name', 'word', 'short'];
const ALL_NAMES = KINDS.flatMap((kind) => Object.values(DOCUMENT_WORDS).flatMap((own) => namesOf(kind, own.documents)));
const WORN_NAMES: Phrase<Name>[] = Object.entries(DOCUMENT_WORDS).flatMap(([language, { documents, around }]) => {
  // "We use cookies" is no "use of cookies": in English the small words tell the two apart.
  const joining = new Set(language === 'en' ? [] : around.flatMap(plainWords));
  return (Object.entries(documents) as [DocumentType, DocumentNames][]).flatMap(([documentType, { names }]) =>
    names
      .flatMap((name) => [...withoutMarkedLetters(name), ...withoutJoiningWords(name, joining)])
      .map((words) => ({ words, value: { documentType, kind: 'name' } })),
  );
});
const NAMES = indexPhrases([...ALL_NAMES, ...WORN_NAMES]);

/** Names that leave open which document stands behind them, and so do the short ones ("legal", "policies"). */
const HUBS: ReadonlySet<string> = new Set(
  Object.values(DOCUMENT_WORDS).flatMap(({ documents }) =>
    Object.values(documents).flatMap(({ hubs = [] }) => hubs.map((name) => plainWords(name).join(' '))),
  ),
);

/** True for a name that says no more than that there is something legal. */
export const isGeneralName = ({ documentType, kind, start, length }: NameMatch, words: readonly string[]): boolean =>
  documentType === 'other-legal' && (kind === 'short' || HUBS.has(words.slice(start, start + length).join(' ')));

/** Every word of every name: what a glued word ("termsofuse") may be made of. */
const VOCABULARY: ReadonlySet<string> = new Set(
  ALL_NAMES.flatMap(({ words }) => words).filter((word) => word.length > 1),
);

const wordSet = (list: 'around' | 'against'): ReadonlySet<string> =>
  new Set(Object.values(DOCUMENT_WORDS).flatMap((words) => words[list].flatMap(plainWords)));

/** Words that change nothing about what a name names, and words that say it is no document. */
export const AROUND = wordSet('around');
export const AGAINST = wordSet('against');

/** True for words that names of documents are made of, so that no brand called "Legal" hides a "Legal notice". */
export const isNameWord = (word: string): boolean => VOCABULARY.has(word) && !AROUND.has(word);

/** Every document name in a row of words, from left to right; names inside longer names are not counted. */
export function namesIn(words: readonly string[]): NameMatch[] {
  const matches: NameMatch[] = [];
  let covered = 0;
  for (let start = 0; start < words.length; start++) {
    const name = phrasesAt(NAMES, words, start)[0];
    if (!name || start + name.words.length <= covered) continue;
    covered = start + name.words.length;
    matches.push({ ...name.value, start, length: name.words.length });
  }
  return matches;
}

/** Words that end a glued word whose beginning is somebody's name ("acmeprivacy", "acmestatus"). */
const TAILS = [
  'privacypolicy',
  'privacy',
  'termsofuse',
  'termsofservice',
  'agreement',
  'programpolicy',
  'processorterms',
  'controllerterms',
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
  for (let start = 0; start <= word.length - 2; start++) {
    const before = best[start];
    if (!before) continue;
    for (let end = start + 2; end <= word.length; end++) {
      const part = word.slice(start, end);
      if (!VOCABULARY.has(part) || (best[end]?.length ?? word.length) <= before.length + 1) continue;
      best[end] = [...before, part];
    }
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
