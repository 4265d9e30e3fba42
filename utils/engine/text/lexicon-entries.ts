/** One step of a phrase: one of these words, or so many words of any kind. */
export type Step = { kind: 'words'; words: readonly string[] } | { kind: 'gap'; min: number; max: number };

type Phrase = readonly Step[];

/** The entries of a list of words. */
export const entriesOf = (words: string): string[] =>
  words
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);

/**
 * The phrases of an entry: "(the|such|) data*" → [one of the, such] [data*], and [data*]. Single words in brackets stay one
 * step; only empty options and options of several words make more phrases. Hyphens and apostrophes part words, as in the text.
 */
export function expand(entry: string): Phrase[] {
  if (!BRACKETS.test(entry)) return [joinGaps(stepsOf(entry))];
  const reader = { entry, at: 0 };
  const phrases = readSequence(reader);
  if (reader.at < entry.length) throw new Error(`Lexicon entry "${entry}" has a bracket without its partner`);
  return phrases.map(joinGaps);
}

const BRACKETS = /[()|]/;
const PARTS_WORDS = /[\s\-‑'’/.]+/;

const stepsOf = (words: string): Step[] => words.split(PARTS_WORDS).filter(Boolean).map(stepOf);

interface Reader {
  entry: string;
  at: number;
}

/** Reads up to the end, a closing bracket or a bar. */
function readSequence(reader: Reader): Phrase[] {
  let phrases: Phrase[] = [[]];
  let start = reader.at;
  const takeWords = (): void => {
    if (start === reader.at) return;
    const steps = stepsOf(reader.entry.slice(start, reader.at));
    if (steps.length > 0) phrases = phrases.map((phrase) => [...phrase, ...steps]);
  };
  while (reader.at < reader.entry.length && reader.entry[reader.at] !== ')' && reader.entry[reader.at] !== '|') {
    if (reader.entry[reader.at] !== '(') {
      reader.at++;
      continue;
    }
    takeWords();
    reader.at++;
    const options = readOptions(reader);
    phrases = phrases.flatMap((phrase) => options.map((option) => [...phrase, ...option]));
    start = reader.at;
  }
  takeWords();
  return phrases;
}

function readOptions(reader: Reader): Phrase[] {
  const options: Phrase[] = [];
  for (;;) {
    options.push(...readSequence(reader));
    const end = reader.entry[reader.at++];
    if (end === ')') return mergeOptions(options);
    if (end !== '|') throw new Error(`Lexicon entry "${reader.entry}" opens a bracket and does not close it`);
  }
}

/** Options of one word each become one step, and so do "_" and nothing. */
function mergeOptions(options: readonly Phrase[]): Phrase[] {
  const words = new Set<string>();
  const gaps: number[] = [];
  const others: Phrase[] = [];
  for (const option of options) {
    const [first] = option;
    if (option.length === 1 && first?.kind === 'words') for (const word of first.words) words.add(word);
    else if (option.length === 1 && first?.kind === 'gap') gaps.push(first.min, first.max);
    else others.push(option);
  }
  if (words.size > 0) others.unshift([{ kind: 'words', words: [...words].sort() }]);
  if (gaps.length === 0) return others;
  const empty = others.findIndex((option) => option.length === 0);
  if (empty >= 0) others.splice(empty, 1);
  return [...others, [{ kind: 'gap', min: empty >= 0 ? 0 : Math.min(...gaps), max: Math.max(...gaps) }]];
}

const stepOf = (word: string): Step =>
  word === '_' ? { kind: 'gap', min: 1, max: 1 } : { kind: 'words', words: [word] };

/** Neighbouring gaps are one. */
function joinGaps(phrase: Phrase): Phrase {
  const joined: Step[] = [];
  for (const step of phrase) {
    const last = joined.at(-1);
    if (step.kind === 'gap' && last?.kind === 'gap')
      joined[joined.length - 1] = { kind: 'gap', min: last.min + step.min, max: last.max + step.max };
    else joined.push(step);
  }
  return joined;
}
