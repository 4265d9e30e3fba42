import * as z from 'zod/mini';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupFault,
  type BackupHead,
  backupEndSchema,
  backupHeadSchema,
  backupLineSchema,
  type NamedRecord,
} from '../../model/backup.ts';
import { FIRST_DIGEST, linesOf, nextDigest, textDigest } from './lines.ts';

/** Where a file is not a sound backup. Caught by whoever reads it. */
export class BackupFaultError extends Error {
  readonly fault: BackupFault;
  constructor(fault: BackupFault) {
    super(`backup: ${fault.fault}`);
    this.fault = fault;
  }
}

/** One record, checked against its checksum but not yet against what its store holds. */
export interface BackupRecord {
  /** From 1. */
  line: number;
  store: string;
  value: object;
}

export interface OpenBackup {
  head: BackupHead;
  /** To be read once, to its end: only there it turns out whether the file is whole. Fails with a `BackupFaultError`. */
  records: AsyncGenerator<BackupRecord>;
}

export interface ReadWatch {
  /** Bytes read so far. */
  onBytes?: (bytes: number) => void;
  signal?: AbortSignal;
}

/** Reads a packed backup from its beginning. Fails with a `BackupFaultError`. */
export async function openBackup(
  packed: ReadableStream<Uint8Array<ArrayBuffer>>,
  databaseVersion: number,
  watch: ReadWatch = {},
): Promise<OpenBackup> {
  const progress = { ended: false, line: 0 };
  const lines = linesOf(textOf(packed, progress, watch));
  const next = async () => {
    progress.line += 1;
    const { done, value } = await lines.next();
    return done ? undefined : value;
  };
  const head = headOf(await next(), databaseVersion);
  return { head, records: recordsOf(next, progress) };
}

interface Progress {
  /** All bytes of the file were read. */
  ended: boolean;
  line: number;
}

/** The text of the file, piece by piece. */
async function* textOf(
  packed: ReadableStream<Uint8Array<ArrayBuffer>>,
  progress: Progress,
  { onBytes, signal }: ReadWatch,
): AsyncGenerator<string> {
  let bytes = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(piece, controller) {
      bytes += piece.length;
      onBytes?.(bytes);
      controller.enqueue(piece);
    },
    flush() {
      progress.ended = true;
    },
  });
  const text = packed
    .pipeThrough(counted)
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }));
  const reader = text.getReader();
  try {
    while (true) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read().catch(() => {
        throw new BackupFaultError(unpackFault(progress));
      });
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** What does not unpack from its first byte was never ours; what lacks its end was cut off. */
function unpackFault({ ended, line }: Progress): BackupFault {
  if (line <= 1) return { fault: 'foreign' };
  return ended ? { fault: 'cut-off', line } : { fault: 'unreadable', line };
}

function headOf(line: string | null | undefined, databaseVersion: number): BackupHead {
  const head = backupHeadSchema.safeParse(parsed(line)).data;
  if (head?.format !== BACKUP_FORMAT) throw new BackupFaultError({ fault: 'foreign' });
  if (head.version > BACKUP_VERSION || head.databaseVersion > databaseVersion) {
    throw new BackupFaultError({ fault: 'newer' });
  }
  return head;
}

function parsed(line: string | null | undefined): unknown {
  if (typeof line !== 'string') return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isRow = z.record(z.string(), z.unknown());

async function* recordsOf(
  next: () => Promise<string | null | undefined>,
  progress: Progress,
): AsyncGenerator<BackupRecord> {
  const counts = new Map<string, number>();
  let digest = FIRST_DIGEST;
  while (true) {
    const text = await next();
    const { line } = progress;
    if (text === undefined) throw new BackupFaultError({ fault: 'cut-off', line });
    const content = parsed(text);
    const end = backupEndSchema.safeParse(content).data?.end;
    if (end !== undefined) {
      if (end.digest !== digest || !hasCounts(end.records, counts)) {
        throw new BackupFaultError({ fault: 'lines-differ', line });
      }
      if ((await next()) !== undefined) throw new BackupFaultError({ fault: 'lines-differ', line: progress.line });
      return;
    }
    const record = backupLineSchema.safeParse(content).data;
    if (record === undefined) throw new BackupFaultError({ fault: 'not-json', line });
    if ((await textDigest(JSON.stringify(record.value) ?? '')) !== record.sha256) {
      throw new BackupFaultError({ fault: 'checksum', line, record: namedRecord(record.store, record.value) });
    }
    if (!isRow.safeParse(record.value).success) {
      throw new BackupFaultError({ fault: 'shape', line, record: namedRecord(record.store, null) });
    }
    digest = await nextDigest(digest, record.sha256);
    counts.set(record.store, (counts.get(record.store) ?? 0) + 1);
    yield { line, store: record.store, value: record.value as object };
  }
}

const hasCounts = (expected: Record<string, number>, found: ReadonlyMap<string, number>): boolean =>
  Object.keys(expected).length === found.size &&
  Object.entries(expected).every(([store, count]) => found.get(store) === count);

/** By which a person finds a record. */
export function namedRecord(store: string, value: unknown): NamedRecord {
  const row = isRow.safeParse(value).data ?? {};
  const name = ['name', 'url', 'vendorName', 'id', 'vendorId', 'domain', 'key', 'version', 'sha256']
    .map((field) => row[field])
    .find((one) => typeof one === 'string' || typeof one === 'number');
  return { store, name: String(name ?? '').slice(0, 120) };
}
