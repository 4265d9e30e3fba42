import { strFromU8, unzipSync } from 'fflate';
import {
  MANIFEST,
  MANIFEST_HASH,
  type Manifest,
  PACK_FORMAT,
  PACK_VERSION,
  type PackedDocument,
  sha256,
} from './manifest.ts';
import { payloadOf } from './read-warc.ts';

// Runs in a page of its own, from a disk, years from now: it knows nothing but the pack.

/** A file of a pack. */
export interface PackFile {
  path: string;
  /** Fails when it cannot be unpacked. */
  read: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** What can be wrong with a file. */
export const PACK_FAULTS = [
  'changed',
  'missing',
  'unreadable',
  'not-in-manifest',
  'manifest-changed',
  'no-manifest',
  'other-payload',
] as const;
export type PackFault = (typeof PACK_FAULTS)[number];

export interface Verification {
  /** Empty: every file is as it was packed. */
  faults: { path: string; fault: PackFault }[];
  /** Files that were compared with their hashes. */
  files: number;
  /** Documents whose bytes, taken out of their archives, were compared with the hash that they had when they were read. */
  documents: number;
  /** Quotes that were looked for in the texts, and those that do not stand there. */
  quotes: number;
  quotesNotFound: { path: string; quote: string }[];
  createdAt: string | null;
  /** Hash of the manifest: who noted it down when the pack was made knows that it is this pack. */
  fingerprint: string | null;
}

/** The files in a ZIP archive; each is unpacked when it is read, so that a damaged one is known by its name. */
export function filesInZip(archive: Uint8Array<ArrayBuffer>): PackFile[] {
  const paths: string[] = [];
  unzipSync(archive, {
    filter({ name }) {
      paths.push(name);
      return false;
    },
  });
  return paths.map((path) => ({
    path,
    async read() {
      const unpacked = unzipSync(archive, { filter: ({ name }) => name === path })[path];
      if (!unpacked) throw new Error(path);
      return unpacked as Uint8Array<ArrayBuffer>;
    },
  }));
}

/** Compares a pack with its manifest, and what is in it with each other. `onProgress`: share done, 0 to 1. */
export async function verifyPack(
  files: readonly PackFile[],
  onProgress: (share: number) => void = () => {},
): Promise<Verification> {
  const result: Verification = {
    faults: [],
    files: 0,
    documents: 0,
    quotes: 0,
    quotesNotFound: [],
    createdAt: null,
    fingerprint: null,
  };
  const byPath = new Map(files.map((file) => [file.path, file]));
  const manifest = await readManifest(byPath, result);
  if (manifest === null) return result;
  const listed = new Set(manifest.files.map(({ path }) => path));
  for (const path of byPath.keys()) {
    if (!listed.has(path) && path !== MANIFEST && path !== MANIFEST_HASH) fault(result, path, 'not-in-manifest');
  }
  const documents = new Map(manifest.documents.flatMap((one) => (one.warc ? [[one.warc, one] as const] : [])));
  for (const [done, { path, sha256: expected }] of manifest.files.entries()) {
    onProgress(done / manifest.files.length);
    const bytes = await contentOf(byPath, path, result);
    if (bytes === null) continue;
    result.files += 1;
    if ((await sha256(bytes)) !== expected) {
      fault(result, path, 'changed');
      continue;
    }
    await checkDocument(documents.get(path), bytes, path, result);
  }
  await lookForQuotes(manifest, byPath, result);
  return result;
}

type Files = ReadonlyMap<string, PackFile>;

const fault = (result: Verification, path: string, what: PackFault): void => {
  result.faults.push({ path, fault: what });
};

async function readManifest(files: Files, result: Verification): Promise<Manifest | null> {
  const bytes = await files
    .get(MANIFEST)
    ?.read()
    .catch(() => null);
  const manifest = bytes ? parsed(bytes) : null;
  if (!bytes || !isManifest(manifest)) {
    fault(result, MANIFEST, bytes ? 'manifest-changed' : 'no-manifest');
    return null;
  }
  result.createdAt = manifest.createdAt;
  result.fingerprint = await sha256(bytes);
  const hash = await files
    .get(MANIFEST_HASH)
    ?.read()
    .catch(() => null);
  if (!hash) fault(result, MANIFEST_HASH, files.has(MANIFEST_HASH) ? 'unreadable' : 'missing');
  else if (strFromU8(hash) !== hashLine(result.fingerprint)) {
    const isOther = differences(strFromU8(hash), hashLine(result.fingerprint)) > MOST_SLIPS;
    fault(result, isOther ? MANIFEST : MANIFEST_HASH, isOther ? 'manifest-changed' : 'changed');
  }
  return manifest;
}

/** A manifest that was changed has quite another hash; one that is nearly right was itself changed. Characters. */
const MOST_SLIPS = 16;

const differences = (a: string, b: string): number =>
  Math.abs(a.length - b.length) + [...a].filter((sign, at) => at < b.length && sign !== b[at]).length;

/** What `sha256sum` writes. */
export const hashLine = (hash: string): string => `${hash}  ${MANIFEST}\n`;

async function contentOf(files: Files, path: string, result: Verification): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = files.get(path);
  const bytes = file ? await file.read().catch(() => null) : null;
  if (bytes === null) fault(result, path, file ? 'unreadable' : 'missing');
  return bytes;
}

/** The bytes of the document itself, apart from when and how they came. */
async function checkDocument(
  document: PackedDocument | undefined,
  archive: Uint8Array,
  path: string,
  result: Verification,
): Promise<void> {
  if (!document) return;
  const archived = payloadOf(archive);
  const found = archived && (await sha256(archived.payload));
  result.documents += 1;
  if (found !== document.payloadSha256 || archived?.statedDigest !== `sha256:${document.payloadSha256}`) {
    fault(result, path, 'other-payload');
  }
}

interface PackedCandidate {
  candidate?: {
    assessment?: {
      documents: { snapshotId: string | null }[];
      findings: { evidence: { document: number; quote: string; start: number; end: number }[] }[];
    } | null;
  };
}

/** Every quote of a finding must stand in the text that it was taken from. */
async function lookForQuotes({ files, documents }: Manifest, byPath: Files, result: Verification): Promise<void> {
  const faulty = new Set(result.faults.map(({ path }) => path));
  const texts = new Map(documents.map(({ snapshot, text }) => [snapshot, text]));
  for (const { path } of files.filter((file) => file.path.endsWith('/candidate.json') && !faulty.has(file.path))) {
    const bytes = await byPath.get(path)?.read();
    const assessment = bytes && (parsed(bytes) as PackedCandidate | null)?.candidate?.assessment;
    if (!assessment) continue;
    const evidence = assessment.findings.flatMap((finding) => finding.evidence);
    for (const [index, { snapshotId }] of assessment.documents.entries()) {
      const textPath = texts.get(snapshotId ?? '');
      if (!textPath || faulty.has(textPath)) continue;
      const text = strFromU8((await byPath.get(textPath)?.read()) ?? new Uint8Array());
      for (const { document, quote, start, end } of evidence) {
        if (document !== index) continue;
        result.quotes += 1;
        // Read again by a later version of Vetwell, a text may have moved by some letters.
        if (text.slice(start, end) !== quote && !text.includes(quote))
          result.quotesNotFound.push({ path: textPath, quote });
      }
    }
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(bytes)) as unknown;
  } catch {
    return null;
  }
}

function isManifest(value: unknown): value is Manifest {
  const { format, version, files, documents } = (value ?? {}) as Partial<Manifest>;
  return format === PACK_FORMAT && version === PACK_VERSION && Array.isArray(files) && Array.isArray(documents);
}
