import { CATALOGUE } from '../engine/criteria/catalogue.ts';
import type { CriterionLabel, EvidenceSource, ExportOptions, Shortlist } from '../exporters/exporter.ts';
import { EXPORTERS, type ExporterEntry, type ExporterId } from '../exporters/index.ts';
import type { Candidate } from '../model/candidate.ts';
import { FILE_KINDS } from '../model/exporter.ts';
import { isPractice } from '../model/practice.ts';
import { isoDay } from '../model/time.ts';
import { ownFile } from '../platform/own-file.ts';
import { candidateIds, candidatesWithIds } from '../storage/shortlist.ts';
import { bodyOf, snapshotsOf } from '../storage/snapshots.ts';

/** What the user chose; the rest is ours. */
export type HandOverChoice = Omit<ExportOptions, 'criteria'> & {
  exporter: ExporterId;
  /** Null for all; the practice vendor is in it only when it was chosen. */
  ids: readonly string[] | null;
};

export interface HandOver {
  fileName: string;
  mediaType: string;
  /** How many candidates are in it. */
  total: number;
  /** The file in pieces. To be read once. */
  pieces: AsyncIterable<string | Uint8Array<ArrayBuffer>>;
}

export interface HandOverWatch {
  /** From 0 to 1. */
  onProgress?: (share: number) => void;
  /** When it is aborted, reading the pieces fails with its reason. */
  signal?: AbortSignal;
  now?: number;
}

/** Candidates are read this many at a time: assessments are large. */
const BATCH = 20;

const CRITERIA: ReadonlyMap<string, CriterionLabel> = new Map(CATALOGUE.map((one) => [one.id, one]));

/** Prepares a file of the candidates; nothing but their ids is read until its pieces are. */
export async function handOver(choice: HandOverChoice, watch: HandOverWatch = {}): Promise<HandOver> {
  const { exporter: id, ids: chosen, ...options } = choice;
  const entry: ExporterEntry = EXPORTERS[id];
  const wanted = chosen === null ? null : new Set(chosen);
  const [exporter, all] = await Promise.all([entry.load(), candidateIds()]);
  const ids = all.filter((one) => (wanted === null ? !isPractice(one) : wanted.has(one)));
  const { now = Date.now() } = watch;
  const whole: ExportOptions = { ...options, criteria: CRITERIA };
  const count = progressOf(ids.length * exporter.passes(whole), watch);
  const { extension, mediaType } = FILE_KINDS[options.file];
  return {
    fileName: `vetwell-${fileNamePart(id, choice)}-${isoDay(now)}.${extension}`,
    mediaType,
    total: ids.length,
    pieces: exporter.write(shortlistOf(ids, now, count), whole),
  };
}

/** The register itself has had its name since the first version; a mapping has the name that the user gave it. */
function fileNamePart(id: ExporterId, { mapping }: HandOverChoice): string {
  if (id === 'json' || id === 'csv' || id === 'xlsx' || id === 'jsonl') return 'register';
  const words = (mapping?.name ?? '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return words.replaceAll(/^-|-$/g, '') || id;
}

function shortlistOf(ids: readonly string[], exportedAt: number, count: () => void): Shortlist {
  return {
    total: ids.length,
    exportedAt,
    candidates: () => inBatches(ids, count),
    snapshotsOf: async (vendorId) => (await snapshotsOf(vendorId)).toReversed(),
    evidence: EVIDENCE,
  };
}

/** The reader of documents is loaded when a document is read. */
const EVIDENCE: EvidenceSource = {
  bodyOf,
  textOf: async ({ id }) => {
    const { snapshotText } = await import('./snapshot-text.ts');
    return (await snapshotText(id))?.text || null;
  },
  verifierScript: () => ownFile('/verifier.js'),
};

async function* inBatches(ids: readonly string[], count: () => void): AsyncGenerator<Candidate> {
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    for (const candidate of await candidatesWithIds(batch)) {
      yield candidate;
      count();
    }
  }
}

/** Counts steps up to `total`, and stops whoever counts when it is cancelled. */
function progressOf(total: number, { onProgress, signal }: HandOverWatch): () => void {
  let done = 0;
  signal?.throwIfAborted();
  return () => {
    signal?.throwIfAborted();
    done += 1;
    onProgress?.(Math.min(1, done / total));
  };
}
