import { EXPORTERS, type ExportFormat } from '../exporters/index.ts';
import { mergeRegister, readRegister } from '../storage/register.ts';
import { mergeCandidate } from './merge-candidate.ts';
import { parseRegister, type RegisterFault } from './parse-register.ts';

export interface ExportedFile {
  fileName: string;
  mimeType: string;
  content: string;
}

/** On a fault nothing was changed. */
export type ImportResult =
  | { ok: true; added: number; updated: number; unchanged: number }
  | ({ ok: false } & RegisterFault);

/** The whole register, or the candidates with these ids, as a file. */
export async function exportRegister(
  format: ExportFormat,
  ids?: readonly string[],
  now: number = Date.now(),
): Promise<ExportedFile> {
  const stored = await readRegister();
  const candidates = ids === undefined ? stored.candidates : stored.candidates.filter((one) => ids.includes(one.id));
  const exported = new Set(candidates.map((candidate) => candidate.id));
  const snapshots = stored.snapshots.filter((snapshot) => exported.has(snapshot.vendorId));
  const exporter = EXPORTERS[format];
  return {
    fileName: `vetwell-register-${new Date(now).toISOString().slice(0, 10)}.${exporter.fileExtension}`,
    mimeType: exporter.mimeType,
    content: exporter.write({ candidates, snapshots, exportedAt: now }),
  };
}

/** Merges an exported JSON file into the register. The later version of a candidate wins; no audit entry is lost. */
export async function importRegister(text: string, now: number = Date.now()): Promise<ImportResult> {
  const parsed = parseRegister(text);
  if (!parsed.ok) return parsed;
  const counts = { added: 0, updated: 0, unchanged: 0 };
  await mergeRegister(parsed.file, (stored, incoming) => {
    const merged = mergeCandidate(stored, incoming, now);
    counts[stored === null ? 'added' : merged === stored ? 'unchanged' : 'updated'] += 1;
    return merged;
  });
  return { ok: true, ...counts };
}
