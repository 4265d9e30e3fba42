/** Phrases by their first word, longest first, each with what it stands for. */
export type PhraseIndex<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

export interface Phrase<Value> {
  words: readonly string[];
  value: Value;
}

/** Of phrases with the same words, the first given comes first. */
export function indexPhrases<Value>(phrases: Iterable<Phrase<Value>>): PhraseIndex<Value> {
  const index = new Map<string, Phrase<Value>[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0];
    if (first === undefined) continue;
    const others = index.get(first);
    if (others) others.push(phrase);
    else index.set(first, [phrase]);
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const NONE: readonly never[] = [];

/** The phrases that stand in a row of words at one place, longest first. */
export function phrasesAt<Value>(
  index: PhraseIndex<Value>,
  words: readonly string[],
  start: number,
): readonly Phrase<Value>[] {
  // Nearly all words begin no phrase.
  const phrases = index.get(words[start]!);
  return phrases ? phrases.filter((phrase) => phrase.words.every((word, i) => words[start + i] === word)) : NONE;
}
