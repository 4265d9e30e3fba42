import { foldWord } from './fold.ts';
import { type Tokens, tokenise } from './tokens.ts';
import { WordMemo } from './word-memo.ts';

/** The words of a text where they stand, and folded (no capitals, no accents) to look them up. */
export interface Words extends Tokens {
  folded: readonly string[];
}

/** Words are folded once. */
const MEMO_LIMIT = 40_000;
const foldings = new WordMemo(foldWord, MEMO_LIMIT);

/** The words of `text.slice(start, end)`. Linear in its length. */
export function wordsOf(text: string, start = 0, end = text.length): Words {
  const tokens: Tokens = { starts: [], ends: [] };
  tokenise(text, start, end, tokens);
  const folded: string[] = [];
  for (let word = 0; word < tokens.starts.length; word++) {
    folded.push(foldings.at(text, tokens.starts[word]!, tokens.ends[word]!));
  }
  return { ...tokens, folded };
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
