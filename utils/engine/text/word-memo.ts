const FIRST_SIZE = 4096;
/** Further from its place no word is looked for: words chosen to crowd one place cost no more than others. */
const MOST_STEPS = 64;

/**
 * What is known of every spelling met so far. A word is looked up where it stands in the text: cutting it out to ask a
 * map costs more than reading its letters. Holds at most `limit` spellings; then it starts anew, so that a hostile text
 * cannot make it grow for ever.
 */
export class WordMemo<T> {
  readonly #make: (spelling: string) => T;
  readonly #limit: number;
  #spellings: string[] = [];
  #values: T[] = [];
  #hashes: number[] = [];
  /** Position of a spelling plus one, by its hash; 0 is free. */
  #slots = new Int32Array(FIRST_SIZE);

  constructor(make: (spelling: string) => T, limit: number) {
    this.#make = make;
    this.#limit = limit;
  }

  /** What is known of `text.slice(start, end)`. */
  at(text: string, start: number, end: number): T {
    let hash = 0;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x5bd1e995);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    for (let step = 0; step < MOST_STEPS; step++) {
      const known = this.#slots[(hash + step) & mask]! - 1;
      if (known < 0) return this.#add(text.slice(start, end), hash);
      if (this.#hashes[known] === hash && isSpelled(this.#spellings[known]!, text, start, end))
        return this.#values[known]!;
    }
    return this.#make(text.slice(start, end));
  }

  #add(spelling: string, hash: number): T {
    if (this.#values.length >= this.#limit) this.#clear();
    if (2 * this.#values.length >= this.#slots.length) this.#grow();
    const value = this.#make(spelling);
    this.#spellings.push(spelling);
    this.#values.push(value);
    this.#hashes.push(hash);
    this.#place(hash, this.#values.length);
    return value;
  }

  #grow(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (let index = 0; index < this.#hashes.length; index++) this.#place(this.#hashes[index]!, index + 1);
  }

  #place(hash: number, position: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = position;
  }

  #clear(): void {
    this.#spellings = [];
    this.#values = [];
    this.#hashes = [];
    this.#slots = new Int32Array(FIRST_SIZE);
  }
}

function isSpelled(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let at = 0; at < spelling.length; at++) {
    if (spelling.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}
