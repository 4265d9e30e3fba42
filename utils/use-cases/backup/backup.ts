import { BACKUP_FORMAT, BACKUP_VERSION, type BackupHead } from '../../model/backup.ts';
import { isoDay } from '../../model/time.ts';
import { type BackedUpStore, backupContents, rowsByStore } from '../../storage/backup-rows.ts';
import { type Database, database } from '../../storage/database.ts';
import { readKeptValues } from '../../storage/kept-values.ts';
import { vendorRows } from '../../storage/vendor-rows.ts';
import { FIRST_DIGEST, nextDigest, textDigest, toBase64 } from './lines.ts';

export interface BackupWatch {
  /** From 0 to 1. */
  onProgress?: (share: number) => void;
  /** When it is aborted, reading the backup fails with its reason. */
  signal?: AbortSignal;
  now?: number;
}

export interface Backup {
  fileName: string;
  mediaType: string;
  /** The file in pieces. To be read once; nothing is read from the store before its piece is asked for. */
  stream: ReadableStream<Uint8Array<ArrayBuffer>>;
}

/**
 * Everything that is kept, as one file: JSON Lines, packed by gzip. A vendor's records are as they were at one moment.
 * Memory: the records of one vendor, or one document. Tokens of a register are never in it.
 */
export function makeBackup(watch: BackupWatch = {}): Backup {
  const { now = Date.now() } = watch;
  const lines = streamOf(backupLines(watch, now));
  return {
    fileName: `vetwell-backup-${isoDay(now)}.jsonl.gz`,
    mediaType: 'application/gzip',
    stream: lines.pipeThrough(new CompressionStream('gzip')) as ReadableStream<Uint8Array<ArrayBuffer>>,
  };
}

/** Text that is made as it is asked for, in UTF-8. */
function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}

type Store = BackedUpStore | 'kept';

async function* backupLines({ onProgress, signal }: BackupWatch, now: number): AsyncGenerator<string> {
  const stored = await database();
  const head: BackupHead = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    databaseVersion: stored.version,
    createdAt: new Date(now).toISOString(),
  };
  yield `${JSON.stringify(head)}\n`;
  const records: Partial<Record<Store, number>> = {};
  let digest = FIRST_DIGEST;
  for await (const { store, row, share } of recordsOf(stored)) {
    signal?.throwIfAborted();
    const value = JSON.stringify(row);
    const checksum = await textDigest(value);
    digest = await nextDigest(digest, checksum);
    records[store] = (records[store] ?? 0) + 1;
    yield `{"store":"${store}","sha256":"${checksum}","value":${value}}\n`;
    onProgress?.(share);
  }
  yield `${JSON.stringify({ end: { records, digest } })}\n`;
  onProgress?.(1);
}

/** Settings first, then vendor by vendor, and the bytes of their documents at last. `share`: how much of all is done. */
async function* recordsOf(stored: Database): AsyncGenerator<{ store: Store; row: object; share: number }> {
  const { vendorIds, bodies, policies, queue } = await backupContents(stored);
  for (const row of await readKeptValues()) yield { store: 'kept', row, share: 0 };
  for (const row of policies) yield { store: 'policies', row, share: 0 };
  for (const row of queue) yield { store: 'queue', row, share: 0 };
  const total = vendorIds.length + bodies.length;
  for (const [place, id] of vendorIds.entries()) {
    for (const [store, rows] of rowsByStore(await vendorRows(id, stored))) {
      for (const row of rows) yield { store, row, share: place / total };
    }
  }
  for (const [place, hash] of bodies.entries()) {
    const body = await stored.get('bodies', hash);
    if (body === undefined) continue;
    yield { store: 'bodies', row: { ...body, bytes: toBase64(body.bytes) }, share: (vendorIds.length + place) / total };
  }
}
