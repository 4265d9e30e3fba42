import { CONCEPT_IDS, type ConceptId } from '../../languages/concepts.ts';
import type { Language, TimeUnit } from '../../languages/language.ts';
import { foldWord } from './fold.ts';
import { entriesOf, expand, type Step } from './lexicon-entries.ts';

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
  /** Where a kind of word leads, remembered after the first time. */
  ways: Map<number, readonly Node[]> | null;
  /** Ways on over any words, at least `min` and at most `max` of them. */
  gaps: Gap[] | null;
  emits: Emission[];
}

interface Gap {
  min: number;
  max: number;
  node: Node;
}

/** What is known of one spelling: the phrases that can begin with it, and its ways through the trie. */
export interface WordInfo {
  /** Words that match the same steps are of one kind; 0 matches none. */
  kind: number;
  labels: readonly number[];
  opens: readonly Node[];
  /** Value when the word is written in digits. */
  digits: number | null;
  /** May stand between a number and its unit. */
  between: boolean;
}

const MAX_WORD = 60;
const MEMO_LIMIT = 40_000;
const WAYS_LIMIT = 400_000;
const NOWHERE: readonly Node[] = [];

/**
 * The whole lexicon of a language in one phrase trie over words. A word knows its edges (itself, its prefixes, its
 * suffixes, its exact spelling) after the first look, so that annotating costs one map look-up per word.
 */
export class Lexicon {
  readonly #root: Node = newNode();
  readonly #exact = new Map<string, number>();
  readonly #spelled = new Map<string, number>();
  readonly #prefixes = new Map<string, number>();
  readonly #suffixes = new Map<string, number>();
  readonly #classes = new Map<string, number>();
  readonly #classesOf = new Map<number, number[]>();
  readonly #between: ReadonlySet<string>;
  #labels = 0;
  #remembered = 0;
  readonly #kinds = new Map<string, number>([['', 0]]);
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
    const { opens } = infos[from]!;
    for (let index = 0; index < opens.length; index++) this.#walk(opens[index]!, infos, from + 1, limit, found);
  }

  /** The hot loop: indexed loops, and no step into a word that leads nowhere. */
  #walk(
    node: Node,
    infos: readonly WordInfo[],
    at: number,
    limit: number,
    found: (emission: Emission, to: number) => void,
  ): void {
    const { emits, gaps } = node;
    for (let index = 0; index < emits.length; index++) found(emits[index]!, at);
    if (node.next && at < limit) this.#step(node, infos, at, limit, found);
    if (!gaps) return;
    for (let index = 0; index < gaps.length; index++) {
      const { min, max, node: after } = gaps[index]!;
      const last = Math.min(at + max, limit - 1);
      // An entry may end in a gap ("!if you are in _ _"): it reaches as far as it can.
      if (at + min <= limit) for (const emission of after.emits) found(emission, Math.min(at + max, limit));
      for (let to = at + min; to <= last; to++) this.#step(after, infos, to, limit, found);
    }
  }

  #step(
    node: Node,
    infos: readonly WordInfo[],
    at: number,
    limit: number,
    found: (emission: Emission, to: number) => void,
  ): void {
    const info = infos[at]!;
    if (info.kind === 0) return;
    const nodes = this.#follow(node, info);
    for (let index = 0; index < nodes.length; index++) this.#walk(nodes[index]!, infos, at + 1, limit, found);
  }

  #follow(node: Node, info: WordInfo): readonly Node[] {
    node.ways ??= new Map();
    const known = node.ways.get(info.kind);
    if (known) return known;
    const made = info.labels.flatMap((label) => node.next?.get(label) ?? []);
    // What was remembered is bounded: a hostile text cannot make it grow for ever.
    if (++this.#remembered < WAYS_LIMIT) node.ways.set(info.kind, made.length > 0 ? made : NOWHERE);
    return made;
  }

  #add(entry: string, emission: Emission): void {
    for (const phrase of expand(entry)) {
      let node = this.#root;
      for (const step of phrase) node = this.#extend(node, step);
      const isKnown = node.emits.some(
        (known) => known.concept === emission.concept && known.excludes === emission.excludes,
      );
      if (node !== this.#root && !(isKnown && emission.concept >= 0)) node.emits.push(emission);
    }
  }

  #extend(from: Node, step: Step): Node {
    if (step.kind === 'gap') {
      from.gaps ??= [];
      const known = from.gaps.find((other) => other.min === step.min && other.max === step.max);
      if (known) return known.node;
      const made = { min: step.min, max: step.max, node: newNode() };
      from.gaps.push(made);
      return made.node;
    }
    const label = step.words.length === 1 ? this.#label(step.words[0]!) : this.#class(step.words);
    from.next ??= new Map();
    const next = from.next.get(label) ?? newNode();
    from.next.set(label, next);
    return next;
  }

  /** One label for any of several words, so that alternatives do not multiply the phrases. */
  #class(words: readonly string[]): number {
    const key = words.join('|');
    const known = this.#classes.get(key);
    if (known !== undefined) return known;
    const made = this.#numbered(this.#classes, key);
    for (const word of words) {
      const label = this.#label(word);
      this.#classesOf.set(label, [...(this.#classesOf.get(label) ?? []), made]);
    }
    return made;
  }

  #label(word: string): number {
    if (word.startsWith('=')) return this.#numbered(this.#spelled, word.slice(1));
    const folded = foldWord(word);
    if (/[^\p{L}\p{N}*]|^\*?$|.\*.|^\*.*\*$/u.test(folded))
      throw new Error(`Lexicon word "${word}" can never be met in a text`);
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
      if (label === undefined) return;
      for (const known of [label, ...(this.#classesOf.get(label) ?? [])])
        if (!labels.includes(known)) labels.push(known);
    };
    add(this.#exact.get(folded));
    add(this.#spelled.get(spelling));
    for (let cut = 2; cut <= folded.length; cut++) {
      add(this.#prefixes.get(folded.slice(0, cut)));
      add(this.#suffixes.get(folded.slice(folded.length - cut)));
    }
    const opens = labels.flatMap((label) => this.#root.next?.get(label) ?? []);
    const key = labels.join(' ');
    const kind = this.#kinds.get(key) ?? this.#kinds.size;
    this.#kinds.set(key, kind);
    const digits = /^\d{1,6}$/.test(folded) ? Number(folded) : null;
    return { kind, labels, opens, digits, between: this.#between.has(folded) };
  }
}

const newNode = (): Node => ({ next: null, ways: null, gaps: null, emits: [] });

const lexicons = new Map<string, Lexicon>();

/** The compiled lexicon of a language; compiled once, at first use. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language.code);
  if (known) return known;
  const made = new Lexicon(language);
  lexicons.set(language.code, made);
  return made;
}
