import { type BackupHead, type KeptValue, keptValueSchema } from '../../model/backup.ts';
import { type BackedUpStore, ROW_SCHEMAS } from '../../storage/backup-rows.ts';
import { sha256, unpackBody } from '../../storage/body.ts';
import type { Database } from '../../storage/database.ts';
import { isKeptKey } from '../../storage/kept-values.ts';
import { MIGRATIONS } from '../../storage/migrations/index.ts';
import { discardStaging, hasStore, newStaging, openStaging, stage } from '../../storage/staging.ts';
import { fromBase64 } from './lines.ts';
import {
  BackupFaultError,
  type BackupRecord,
  namedRecord,
  type OpenBackup,
  openBackup,
  type ReadWatch,
} from './records.ts';

/** A backup that was read whole, and found sound, into a database of its own. Close the database after use. */
export interface StagedBackup {
  head: BackupHead;
  kept: KeptValue[];
  /** How many records are in it. */
  records: number;
  database: Database;
}

/** Written in one transaction, whichever is reached first: so many characters, so many rows. */
const BATCH = { characters: 4 << 20, rows: 200 };

/**
 * Reads a backup into a database of its own and checks every record; the user's own data stays as it is. Fails with a
 * `BackupFaultError`, or the reason of `signal`; nothing is left behind then. Memory: one record, and one batch of rows.
 */
export async function stageBackup(
  packed: ReadableStream<Uint8Array<ArrayBuffer>>,
  watch: ReadWatch = {},
): Promise<StagedBackup> {
  const opened = await openBackup(packed, MIGRATIONS.length, watch);
  const staging = await newStaging(opened.head.databaseVersion);
  try {
    const { kept, records } = await stageRecords(opened, staging);
    staging.close();
    // Older rows are migrated here, by the same steps as the user's own were.
    return { head: opened.head, kept, records, database: await openStaging() };
  } catch (error) {
    staging.close();
    await discardStaging();
    throw error;
  }
}

async function stageRecords({ head, records }: OpenBackup, staging: Database) {
  const kept: KeptValue[] = [];
  const isToday = head.databaseVersion === MIGRATIONS.length;
  let batch: Staged[] = [];
  let characters = 0;
  let count = 0;
  const write = async () => {
    if (batch.length > 0) await stage(staging, batch);
    batch = [];
    characters = 0;
  };
  for await (const record of records) {
    count += 1;
    if (record.store === 'kept') {
      kept.push(keptOf(record));
      continue;
    }
    const staged = await rowOf(record, staging, isToday);
    batch.push(staged);
    characters += staged.size;
    if (characters >= BATCH.characters || batch.length >= BATCH.rows) await write();
  }
  await write();
  return { kept, records: count };
}

interface Staged {
  store: BackedUpStore;
  row: object;
  /** About how much memory it takes. */
  size: number;
}

function shapeFault({ line, store, value }: BackupRecord): BackupFaultError {
  return new BackupFaultError({ fault: 'shape', line, record: namedRecord(store, value) });
}

function keptOf(record: BackupRecord): KeptValue {
  const kept = keptValueSchema.safeParse(record.value).data;
  if (kept === undefined || !isKeptKey(kept.key)) throw shapeFault(record);
  return kept;
}

/** Rows of an older version are held against today's schemas as well: these can read what is absent. */
async function rowOf(record: BackupRecord, staging: Database, isToday: boolean): Promise<Staged> {
  const { store, value } = record;
  if (!hasStore(staging, store) || !(store in ROW_SCHEMAS)) throw shapeFault(record);
  const valid = ROW_SCHEMAS[store].safeParse(value);
  if (!valid.success && (isToday || store === 'bodies')) throw shapeFault(record);
  if (store !== 'bodies') return { store, row: value, size: JSON.stringify(value).length };
  const { sha256: hash, bytes } = value as { sha256: string; bytes: string };
  const row = { sha256: hash, encoding: 'gzip' as const, bytes: fromBase64(bytes) };
  const unpacked = await unpackBody(row).catch(() => null);
  if (unpacked === null || (await sha256(unpacked)) !== hash) {
    throw new BackupFaultError({ fault: 'checksum', line: record.line, record: namedRecord(store, value) });
  }
  return { store, row, size: bytes.length };
}
