import type { ReadingProblem } from './extraction.ts';

/** A sentence that came, went, or has other words; `before` and `after` as far as it stood there. */
export interface Change {
  kind: 'added' | 'removed' | 'rewritten';
  before?: string;
  after?: string;
  /** Ids of the criteria the sentence bears on. */
  criteria: string[];
}

/** What changed between two extractions of one document. */
export interface DocumentDiff {
  /** The document's own words changed. */
  changed: boolean;
  /** The change bears on at least one criterion. */
  material: boolean;
  changes: Change[];
  /** The later capture could not be read (consent wall, login, captcha, shrunk): not a change. */
  unreadable?: ReadingProblem;
}
