import { foldWord } from './fold.ts';
import { type Tokens, tokenise } from './tokens.ts';

/** The words of a text where they stand, and folded (no capitals, no accents) to look them up. */
export interface Words extends Tokens {
  folded: readonly string[];
}

/** Accented words are folded once. Bounded, so that a hostile text cannot make it grow for ever. */
const MEMO_LIMIT = 20_000;
let accented = new Map<string, string>();

/** The words of `text.slice(start, end)`. Linear in its length. */
export function wordsOf(text: string, start = 0, end = text.length): Words {
  const tokens: Tokens = { starts: [], ends: [] };
  tokenise(text, start, end, tokens);
  const folded = tokens.starts.map((from, index) => foldAt(text, from, tokens.ends[index]!));
  return { ...tokens, folded };
}

function foldAt(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return foldAccented(word);
  return word.toLowerCase();
}

function foldAccented(word: string): string {
  const known = accented.get(word);
  if (known !== undefined) return known;
  if (accented.size >= MEMO_LIMIT) accented = new Map();
  const folded = foldWord(word);
  accented.set(word, folded);
  return folded;
}

const ofDocuments = new WeakMap<object, Words>();

/** The words of a whole document, made once however many readers look through them. */
export function documentWords(document: { text: string }): Words {
  const known = ofDocuments.get(document);
  if (known) return known;
  const made = wordsOf(document.text);
  ofDocuments.set(document, made);
  return made;
}
