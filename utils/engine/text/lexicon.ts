import { CONCEPT_IDS, type ConceptId } from '../../languages/concepts.ts';
import type { Language, TimeUnit } from '../../languages/language.ts';
import { foldWord } from './fold.ts';

/** Concepts as small numbers: the position in `CONCEPT_IDS`. */
export const CONCEPT_NUMBER: ReadonlyMap<ConceptId, number> = new Map(CONCEPT_IDS.map((id, index) => [id, index]));

const TIME_UNITS: readonly TimeUnit[] = ['hours', 'days', 'working-days', 'weeks', 'months', 'years'];

/** What a phrase of the lexicon stands for. Exactly one of the three families. */
export interface Emission {
  /** Number of the concept, -1 when it is something else. */
  concept: number;
  /** "Not this concept here": takes away shorter hits of the concept inside the phrase. */
  excludes: boolean;
  unit: TimeUnit | null;
  amount: number | null;
}

interface Node {
  next: Map<number, Node> | null;
  emits: Emission[];
}

/** What is known of one spelling: the phrases that can begin with it, and its ways through the trie. */
export interface WordInfo {
  labels: readonly number[];
  opens: readonly Node[];
  /** Value when the word is written in digits. */
  digits: number | null;
  /** May stand between a number and its unit. */
  between: boolean;
}

/** Matches `_`: one word, whatever it is. */
const ANY_WORD = 0;
const MAX_WORD = 60;
const MEMO_LIMIT = 40_000;

/**
 * The whole lexicon of a language in one phrase trie over words. A word knows its edges (itself, its prefixes, its
 * suffixes, its exact spelling) after the first look, so that annotating costs one map look-up per word.
 */
export class Lexicon {
  readonly #root: Node = { next: null, emits: [] };
  readonly #exact = new Map<string, number>();
  readonly #spelled = new Map<string, number>();
  readonly #prefixes = new Map<string, number>();
  readonly #suffixes = new Map<string, number>();
  readonly #between: ReadonlySet<string>;
  #labels = 1;
  #memo = new Map<string, WordInfo>();

  constructor(language: Language) {
    for (const id of CONCEPT_IDS) {
      const concept = CONCEPT_NUMBER.get(id)!;
      for (const entry of entriesOf(language.concepts[id])) {
        const excludes = entry.startsWith('!');
        this.#add(excludes ? entry.slice(1) : entry, { concept, excludes, unit: null, amount: null });
      }
    }
    for (const unit of TIME_UNITS) {
      for (const entry of language.numbers.units[unit]) {
        this.#add(entry, { concept: -1, excludes: false, unit, amount: null });
      }
    }
    for (const [entry, amount] of Object.entries(language.numbers.words)) {
      this.#add(entry, { concept: -1, excludes: false, unit: null, amount });
    }
    this.#between = new Set(language.numbers.between.map(foldWord));
  }

  /** What the lexicon knows of a word as it is spelled in the text. */
  look(spelling: string): WordInfo {
    const known = this.#memo.get(spelling);
    if (known) return known;
    if (this.#memo.size > MEMO_LIMIT) this.#memo = new Map();
    const made = this.#lookUp(spelling.slice(0, MAX_WORD));
    this.#memo.set(spelling, made);
    return made;
  }

  /** Calls `found` for every phrase that starts at word `from`; `to` is the word after its last. */
  match(
    infos: readonly WordInfo[],
    from: number,
    limit: number,
    found: (emission: Emission, to: number) => void,
  ): void {
    for (const node of infos[from]!.opens) this.#walk(node, infos, from + 1, limit, found);
  }

  #walk(
    node: Node,
    infos: readonly WordInfo[],
    at: number,
    limit: number,
    found: (emission: Emission, to: number) => void,
  ): void {
    for (const emission of node.emits) found(emission, at);
    if (!node.next || at >= limit) return;
    for (const label of infos[at]!.labels) {
      const next = node.next.get(label);
      if (next) this.#walk(next, infos, at + 1, limit, found);
    }
    const any = node.next.get(ANY_WORD);
    if (any) this.#walk(any, infos, at + 1, limit, found);
  }

  #add(entry: string, emission: Emission): void {
    for (const phrase of expand(entry)) {
      let node = this.#root;
      for (const word of phrase) {
        const label = this.#label(word);
        node.next ??= new Map();
        let next = node.next.get(label);
        if (!next) {
          next = { next: null, emits: [] };
          node.next.set(label, next);
        }
        node = next;
      }
      if (node !== this.#root) node.emits.push(emission);
    }
  }

  #label(word: string): number {
    if (word === '_') return ANY_WORD;
    if (word.startsWith('=')) return this.#numbered(this.#spelled, word.slice(1));
    const folded = foldWord(word);
    if (/[^\p{L}\p{N}*]|^\*?$|.\*./u.test(folded)) throw new Error(`Lexicon word "${word}" can never be met in a text`);
    if (folded.endsWith('*')) return this.#numbered(this.#prefixes, folded.slice(0, -1));
    if (folded.startsWith('*')) return this.#numbered(this.#suffixes, folded.slice(1));
    return this.#numbered(this.#exact, folded);
  }

  #numbered(table: Map<string, number>, key: string): number {
    const known = table.get(key);
    if (known !== undefined) return known;
    const made = this.#labels++;
    table.set(key, made);
    return made;
  }

  #lookUp(spelling: string): WordInfo {
    const folded = foldWord(spelling);
    const labels: number[] = [];
    const add = (label: number | undefined): void => {
      if (label !== undefined) labels.push(label);
    };
    add(this.#exact.get(folded));
    add(this.#spelled.get(spelling));
    for (let cut = 2; cut <= folded.length; cut++) {
      add(this.#prefixes.get(folded.slice(0, cut)));
      add(this.#suffixes.get(folded.slice(folded.length - cut)));
    }
    const opens = labels.flatMap((label) => this.#root.next?.get(label) ?? []);
    const digits = /^\d{1,6}$/.test(folded) ? Number(folded) : null;
    return { labels, opens, digits, between: this.#between.has(folded) };
  }
}

/** The entries of a list of words. */
export const entriesOf = (words: string): string[] =>
  words
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);

/** "(the|such|) data*" → [["the","data*"],["such","data*"],["data*"]]. Hyphens and apostrophes part words, as in the text. */
export function expand(entry: string): string[][] {
  const open = entry.indexOf('(');
  if (open < 0) return [entry.split(/[\s\-‑'’/.]+/).filter(Boolean)];
  const close = entry.indexOf(')', open);
  if (close < 0) throw new Error(`Lexicon entry "${entry}" opens a bracket and does not close it`);
  const options = entry.slice(open + 1, close).split('|');
  return options.flatMap((option) => expand(`${entry.slice(0, open)}${option}${entry.slice(close + 1)}`));
}

const lexicons = new Map<string, Lexicon>();

/** The compiled lexicon of a language; compiled once, at first use. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language.code);
  if (known) return known;
  const made = new Lexicon(language);
  lexicons.set(language.code, made);
  return made;
}
