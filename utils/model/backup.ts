import * as z from 'zod/mini';

export const BACKUP_FORMAT = 'vetwell-backup';
export const BACKUP_VERSION = 1;

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** First line of a backup: what it is. */
export const backupHeadSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.int().check(z.gte(1)),
  /** Version of the database whose rows are in it. */
  databaseVersion: z.int().check(z.gte(1)),
  /** ISO 8601. */
  createdAt: z.string(),
});
export type BackupHead = z.infer<typeof backupHeadSchema>;

/** Every line between the first and the last: one record, with the SHA-256 of its `value` as it stands there. */
export const backupLineSchema = z.object({ store: z.string(), sha256, value: z.unknown() });

/** The last line: how many records of each kind there are, and a digest over all their checksums in order; empty without any. */
export const backupEndSchema = z.object({
  end: z.object({ records: z.record(z.string(), z.int()), digest: z.union([sha256, z.literal('')]) }),
});

/** A kept setting, column mapping or filter: the browser's `storage.local`. */
export const keptValueSchema = z.object({ key: z.string(), value: z.unknown() });
export type KeptValue = z.infer<typeof keptValueSchema>;

/** A record as a person knows it: its store, and what it says of itself first; empty when it says nothing. */
export interface NamedRecord {
  store: string;
  name: string;
}

/** Where and how a file is not a sound backup. Stable ids, translated by the interface; lines count from 1. */
export type BackupFault =
  | { fault: 'foreign' }
  /** Made by a later version of Vetwell. */
  | { fault: 'newer' }
  /** The file cannot be unpacked from here on. */
  | { fault: 'unreadable'; line: number }
  | { fault: 'not-json'; line: number }
  /** What the record holds is not what was written. */
  | { fault: 'checksum'; line: number; record: NamedRecord }
  | { fault: 'shape'; line: number; record: NamedRecord }
  /** It ends before its last line. */
  | { fault: 'cut-off'; line: number }
  /** Lines were taken out, added or put in another order. */
  | { fault: 'lines-differ'; line: number };

export type RestoreMode = 'merge' | 'replace';

/** How a vendor in the backup compares with what is kept of it. `conflict`: both were changed since they parted. */
export const COMPARISONS = ['new', 'newer', 'older', 'conflict', 'same'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What a restore would do; nothing has been done. */
export interface RestorePlan {
  mode: RestoreMode;
  /** ISO 8601. */
  createdAt: string;
  /** Names of vendors, by how they compare. */
  vendors: Record<Comparison, string[]>;
  /** Names of vendors that are not in the backup and would go. Empty when merging. */
  removed: string[];
  removedIds: string[];
  /** The latest change of a vendor here. Milliseconds since the epoch. */
  changedAt: number;
  /** Fetched documents that would be added. */
  snapshots: number;
  /** Records in the backup. */
  records: number;
}

/** What is under way on a page; `share` from 0 to 1. A restore that was confirmed cannot be stopped. */
export type BackupState =
  | { kind: 'idle' }
  | { kind: 'writing' | 'reading' | 'comparing' | 'restoring'; share: number }
  | { kind: 'planned'; plan: RestorePlan };

/** What came of what was under way. */
export type BackupOutcome =
  | { kind: 'made'; file: string }
  /** Nothing was changed: the user stopped it, another page restores, or there is no room to read the backup into. */
  | { kind: 'stopped' | 'busy' | 'full' }
  | { kind: 'refused'; fault: BackupFault }
  | { kind: 'restored' }
  /** It goes on by itself. `full`: as soon as there is room. */
  | { kind: 'waiting'; full: boolean }
  | { kind: 'failed'; doing: 'making' | 'reading' | 'restoring' };
