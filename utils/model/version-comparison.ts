import type { Change } from './change.ts';
import type { ReadingProblem } from './extraction.ts';
import type { Snapshot } from './snapshot.ts';

/** A run of words of a rewritten sentence. */
export interface MarkedPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Where a sentence stands in the text of a snapshot: UTF-16 code units. */
export interface TextPlace {
  start: number;
  end: number;
}

/** A change between two versions, word by word, with its place in each; null on the side where it does not stand. */
export interface MarkedChange extends Pick<Change, 'kind' | 'criteria'> {
  parts: MarkedPart[];
  before: TextPlace | null;
  after: TextPlace | null;
}

/** Two snapshots of one document compared, the older first. */
export interface VersionComparison {
  title: string | null;
  /** ISO 639-1 of the later text. */
  language: string | null;
  before: Snapshot;
  after: Snapshot;
  /** `bytes`: the files are the same. `words`: only what is around the text differs. */
  same: 'bytes' | 'words' | null;
  changes: MarkedChange[];
  /** Why the two cannot be compared: the later one could not be read. */
  unreadable: ReadingProblem | null;
}
