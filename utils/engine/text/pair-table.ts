const FIRST_SIZE = 8192;
/** Numbers per entry: the pair, and what it leads to. */
const WIDTH = 3;

/** Numbers by pairs of numbers, none below zero, in one flat table: a look-up mostly touches one line of memory. */
export class PairTable {
  #entries = newTable(FIRST_SIZE);
  #mask = FIRST_SIZE - 1;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** -1 when nothing was set. */
  get(first: number, second: number): number {
    const entries = this.#entries;
    const mask = this.#mask;
    for (let slot = hashOf(first, second) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * WIDTH;
      const known = entries[at]!;
      if (known === first && entries[at + 1] === second) return entries[at + 2]!;
      if (known < 0) return -1;
    }
  }

  /** The pair must be new. */
  add(first: number, second: number, value: number): void {
    if (2 * ++this.#size > this.#mask) this.#grow();
    this.#place(first, second, value);
  }

  #place(first: number, second: number, value: number): void {
    let slot = hashOf(first, second) & this.#mask;
    while (this.#entries[slot * WIDTH]! >= 0) slot = (slot + 1) & this.#mask;
    this.#entries.set([first, second, value], slot * WIDTH);
  }

  #grow(): void {
    const old = this.#entries;
    this.#mask = 2 * this.#mask + 1;
    this.#entries = newTable(this.#mask + 1);
    for (let at = 0; at < old.length; at += WIDTH) {
      if (old[at]! >= 0) this.#place(old[at]!, old[at + 1]!, old[at + 2]!);
    }
  }
}

const newTable = (size: number): Int32Array => new Int32Array(size * WIDTH).fill(-1);

function hashOf(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
