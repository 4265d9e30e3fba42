import type { Locale } from '../../utils/i18n/translate.ts';
import { type HandOverChoice, type HandOverWatch, handOver } from '../../utils/use-cases/hand-over.ts';
import { download } from './download.ts';

/** Pieces are gathered up to this size before the browser is given them to keep: it moves what is large to disk. In bytes. */
const PART = 4 << 20;

interface SavedFile {
  fileName: string;
  /** How many candidates are in it. */
  total: number;
}

/** Makes a file of candidates and has the browser save it. Fails with the signal's reason when it is aborted. */
export async function saveHandOver(choice: HandOverChoice, watch: HandOverWatch = {}): Promise<SavedFile> {
  const { fileName, mediaType, total, pieces } = await handOver(choice, watch);
  const file = await blobOf(pieces, mediaType);
  watch.signal?.throwIfAborted();
  download(file, fileName);
  return { fileName, total };
}

/** The whole register in one of the two forms that need no questions. Returns the name of the file. */
export async function saveRegisterFile(format: 'json' | 'csv', locale: Locale): Promise<string> {
  const choice: HandOverChoice = {
    exporter: format,
    file: format,
    delimiter: ',',
    locale,
    answers: {},
    mapping: null,
    ids: null,
  };
  return (await saveHandOver(choice)).fileName;
}

async function blobOf(pieces: AsyncIterable<string | Uint8Array<ArrayBuffer>>, type: string): Promise<Blob> {
  const parts: Blob[] = [];
  let pending: (string | Uint8Array<ArrayBuffer>)[] = [];
  let size = 0;
  for await (const piece of pieces) {
    pending.push(piece);
    size += piece.length;
    if (size < PART) continue;
    parts.push(new Blob(pending));
    pending = [];
    size = 0;
  }
  return new Blob([...parts, ...pending], { type });
}
