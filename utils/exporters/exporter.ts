import type { Candidate } from '../model/candidate.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** What is handed over: candidates with the records of what was read of them (without the bytes). */
export interface Shortlist {
  candidates: readonly Candidate[];
  snapshots: readonly Snapshot[];
  /** Milliseconds since the epoch. */
  exportedAt: number;
}

/** One form in which a shortlist is handed over. */
export interface Exporter {
  fileExtension: string;
  mimeType: string;
  write: (shortlist: Shortlist) => string;
}
