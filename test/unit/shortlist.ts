import { CATALOGUE } from '../../utils/engine/criteria/catalogue.ts';
import type { EvidenceSource, ExportOptions, Shortlist } from '../../utils/exporters/exporter.ts';
import { EXPORTERS, type ExporterEntry, type ExporterId } from '../../utils/exporters/index.ts';
import { localeFor } from '../../utils/i18n/translate.ts';
import type { Candidate } from '../../utils/model/candidate.ts';
import type { Snapshot } from '../../utils/model/snapshot.ts';
import { NOW } from './records.ts';

// What exporters are given, and what comes of it, for unit tests.

/** For exporters that take no documents along. */
export const NO_EVIDENCE: EvidenceSource = {
  bodyOf: async () => null,
  textOf: async () => null,
  verifierScript: async () => '',
};

/** A shortlist in memory. */
export function shortlistOf(candidates: readonly Candidate[], snapshots: readonly Snapshot[] = []): Shortlist {
  return {
    total: candidates.length,
    exportedAt: NOW,
    async *candidates() {
      yield* candidates;
    },
    snapshotsOf: async (id) => snapshots.filter(({ vendorId }) => vendorId === id),
    evidence: NO_EVIDENCE,
  };
}

export const exportOptions = (changes: Partial<ExportOptions> = {}): ExportOptions => ({
  file: 'csv',
  delimiter: ',',
  locale: localeFor('en'),
  criteria: new Map(CATALOGUE.map((one) => [one.id, one])),
  answers: {},
  mapping: null,
  ...changes,
});

type Pieces = AsyncIterable<string | Uint8Array<ArrayBuffer>>;

export async function bytesOf(pieces: Pieces): Promise<Uint8Array<ArrayBuffer>> {
  const parts: (string | Uint8Array<ArrayBuffer>)[] = [];
  for await (const piece of pieces) parts.push(piece);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** As UTF-8, with the byte order mark where there is one. */
export const textOf = async (pieces: Pieces): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(pieces));

/** The file that an exporter makes, of its first kind unless another is asked for. */
export async function exportedBytes(
  id: ExporterId,
  shortlist: Shortlist,
  changes: Partial<ExportOptions> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { about, load }: ExporterEntry = EXPORTERS[id];
  const exporter = await load();
  return bytesOf(exporter.write(shortlist, exportOptions({ file: about.files[0], ...changes })));
}

export const exportedText = async (
  id: ExporterId,
  shortlist: Shortlist,
  changes: Partial<ExportOptions> = {},
): Promise<string> => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await exportedBytes(id, shortlist, changes));
