import { searchWordsAfter, searchWordsWithId } from '../storage/search-words.ts';

/** Candidates whose words are read at a time. */
const BATCH = 500;

/**
 * Finds candidates by words of what people wrote, of sub-processors and of quoted sentences. Each word of all candidates is
 * kept once, and of each candidate the numbers of its words: a few kilobytes. Made in a worker, once, after the first rows
 * are drawn.
 */
export interface WordIndex {
  /** Puts a candidate in, or in place of what was known of it. Words are folded and separated by spaces. */
  put(id: string, words: string): void;
  remove(id: string): void;
  /** Ids of the candidates that have a word in which the term occurs. `term` is folded. */
  idsWith(term: string): string[];
}

export function wordIndex(): WordIndex {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const candidates = new Map<string, Uint32Array>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    return words.push(word) - 1;
  };
  return {
    put: (id, text) => candidates.set(id, Uint32Array.from(text === '' ? [] : text.split(' '), numberOf)),
    remove: (id) => candidates.delete(id),
    idsWith(term) {
      const isMeant = new Uint8Array(words.length);
      for (const [number, word] of words.entries()) if (word.includes(term)) isMeant[number] = 1;
      const found: string[] = [];
      for (const [id, own] of candidates) if (own.some((number) => isMeant[number] === 1)) found.push(id);
      return found;
    },
  };
}

/** Reads the words of all candidates into the index. */
export async function fillIndex(index: WordIndex): Promise<void> {
  let after: string | null = null;
  for (;;) {
    const batch = await searchWordsAfter(after, BATCH);
    for (const { id, words } of batch) index.put(id, words);
    if (batch.length < BATCH) return;
    after = batch.at(-1)!.id;
  }
}

/** Brings one candidate in the index up to date after it was changed or deleted. */
export async function refreshIndex(index: WordIndex, id: string): Promise<void> {
  const stored = await searchWordsWithId(id);
  if (stored) index.put(id, stored.words);
  else index.remove(id);
}
