import { CONCEPT_IDS, type ConceptId, type Words } from '../../languages/concepts.ts';
import type { Language, TimeUnit } from '../../languages/language.ts';
import { foldWord } from './fold.ts';
import { entriesOf, expand, type Step } from './lexicon-entries.ts';
import { PairTable } from './pair-table.ts';
import { WordMemo } from './word-memo.ts';

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
  /** Ways on over any words, at least `min` and at most `max` of them. */
  gaps: Gap[] | null;
  emits: Emission[];
  /** Made when the trie is first walked; null at the end of a branch. */
  junction: Junction | null;
}

interface Gap {
  min: number;
  max: number;
  node: Node;
}

/** Where one can go on from some nodes, over no or a few words; remembered by kind of word after the first time. */
interface Junction {
  from: readonly Node[];
  /** Words that the widest gap skips. */
  reach: number;
  /** Its ways on by number of skipped words are known by this number and those after it; -1 before it is met. */
  ways: number;
}

/** What is known of one spelling: the phrases that can begin with it, and its steps in the trie. */
export interface WordInfo {
  /** Words that match the same steps are of one kind; 0 matches none. */
  kind: number;
  labels: readonly number[];
  /** What the word alone stands for. */
  emits: readonly Emission[];
  /** Gaps after the word alone that end an entry. */
  trailing: readonly Gap[];
  opens: Junction | null;
  /** Value when the word is written in digits. */
  digits: number | null;
  /** May stand between a number and its unit. */
  between: boolean;
}

type Found = (emission: Emission, to: number) => void;

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
  /** Labels of words as entries write them; each is checked and folded once. */
  readonly #labelOf = new Map<string, number>();
  readonly #exact = new Map<string, number>();
  readonly #spelled = new Map<string, number>();
  readonly #prefixes = new Map<string, number>();
  readonly #suffixes = new Map<string, number>();
  readonly #classes = new Map<string, number>();
  readonly #classesOf = new Map<number, number[]>();
  readonly #between: ReadonlySet<string>;
  #labels = 0;
  readonly #kinds = new Map<string, number>([['', 0]]);
  readonly #memo = new WordMemo((spelling) => this.#lookUp(spelling.slice(0, MAX_WORD)), MEMO_LIMIT);
  /** Ways of a junction and kind of the word reached → position in `#reached`; 0 is nowhere. */
  readonly #ways = new PairTable();
  readonly #reached: (readonly Node[])[] = [NOWHERE];
  #waysGiven = 0;

  constructor(language: Language) {
    // A language of the essential criteria has no words for what only the others ask.
    const words: Partial<Words<ConceptId>> = language.concepts;
    for (const id of CONCEPT_IDS) {
      const concept = CONCEPT_NUMBER.get(id)!;
      for (const entry of entriesOf(words[id] ?? '')) {
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

  /** What the lexicon knows of the word `text.slice(start, end)`, as it is spelled there. */
  look(text: string, start = 0, end = text.length): WordInfo {
    return this.#memo.at(text, start, end);
  }

  /** Calls `found` for every phrase that starts at word `from`; `to` is the word after its last. */
  match(infos: readonly WordInfo[], from: number, limit: number, found: Found): void {
    const { emits, opens, trailing } = infos[from]!;
    for (let index = 0; index < emits.length; index++) found(emits[index]!, from + 1);
    if (trailing.length > 0) emitAtGaps(trailing, from + 1, limit, found);
    if (opens) this.#advance(opens, infos, from + 1, limit, found);
  }

  /** The hot loop: one look-up for each word in reach, and none for words that mean nothing to the lexicon. */
  #advance(junction: Junction, infos: readonly WordInfo[], at: number, limit: number, found: Found): void {
    if (junction.ways < 0) this.#number(junction);
    const last = Math.min(at + junction.reach, limit - 1);
    for (let to = at; to <= last; to++) {
      const info = infos[to]!;
      if (info.kind === 0) continue;
      const way = this.#ways.get(junction.ways + to - at, info.kind);
      if (way === 0) continue;
      const nodes = way > 0 ? this.#reached[way]! : this.#follow(junction, to - at, info);
      for (let index = 0; index < nodes.length; index++) this.#arrive(nodes[index]!, infos, to + 1, limit, found);
    }
  }

  #arrive(node: Node, infos: readonly WordInfo[], at: number, limit: number, found: Found): void {
    const { emits, gaps } = node;
    for (let index = 0; index < emits.length; index++) found(emits[index]!, at);
    if (gaps) emitAtGaps(gaps, at, limit, found);
    if (node.next || gaps) {
      node.junction ??= junctionOf([node]);
      this.#advance(node.junction, infos, at, limit, found);
    }
  }

  #follow(junction: Junction, skipped: number, info: WordInfo): readonly Node[] {
    const reached = new Set<Node>();
    const follow = (node: Node): void => {
      for (const label of info.labels) {
        const next = node.next?.get(label);
        if (next) reached.add(next);
      }
    };
    for (const node of junction.from) {
      if (skipped === 0) follow(node);
      for (const gap of node.gaps ?? []) if (gap.min <= skipped && skipped <= gap.max) follow(gap.node);
    }
    const made = reached.size > 0 ? [...reached] : NOWHERE;
    // What is remembered is bounded: a hostile text cannot make it grow for ever.
    if (this.#ways.size < WAYS_LIMIT)
      this.#ways.add(junction.ways + skipped, info.kind, reached.size > 0 ? this.#reached.push(made) - 1 : 0);
    return made;
  }

  #number(junction: Junction): void {
    junction.ways = this.#waysGiven;
    this.#waysGiven += junction.reach + 1;
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
    const known = this.#labelOf.get(word);
    if (known !== undefined) return known;
    const made = this.#newLabel(word);
    this.#labelOf.set(word, made);
    return made;
  }

  #newLabel(word: string): number {
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
    const starts = labels.flatMap((label) => this.#root.next?.get(label) ?? []);
    const key = labels.join(' ');
    const kind = this.#kinds.get(key) ?? this.#kinds.size;
    this.#kinds.set(key, kind);
    const digits = /^\d{1,6}$/.test(folded) ? Number(folded) : null;
    const goesOn = starts.filter((node) => node.next || node.gaps);
    const opens = goesOn.length > 0 ? junctionOf(goesOn) : null;
    const emits = starts.flatMap((node) => node.emits);
    const trailing = starts.flatMap((node) => node.gaps ?? []).filter((gap) => gap.node.emits.length > 0);
    return { kind, labels, emits, trailing, opens, digits, between: this.#between.has(folded) };
  }
}

const newNode = (): Node => ({ next: null, gaps: null, emits: [], junction: null });

function junctionOf(from: readonly Node[]): Junction {
  const reach = Math.max(0, ...from.flatMap((node) => node.gaps ?? []).map((gap) => gap.max));
  return { from, reach, ways: -1 };
}

/** An entry may end in a gap ("!if you are in _ _"): it reaches as far as it can. */
function emitAtGaps(gaps: readonly Gap[], at: number, limit: number, found: Found): void {
  for (const { min, max, node } of gaps) {
    if (node.emits.length === 0 || at + min > limit) continue;
    for (const emission of node.emits) found(emission, Math.min(at + max, limit));
  }
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
