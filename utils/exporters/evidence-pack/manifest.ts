// What is known of every file in a pack. Read by the verifier too, which stands on its own in one page: no packages here.

export const PACK_FORMAT = 'vetwell-evidence-pack';
export const PACK_VERSION = 1;
export const MANIFEST = 'manifest.json';
/** Hash of the manifest, in the form that `sha256sum --check` reads. */
export const MANIFEST_HASH = 'manifest.sha256';

export interface PackedFile {
  path: string;
  /** Bytes. */
  size: number;
  /** Lower-case hex. */
  sha256: string;
}

/** One version of a document. */
export interface PackedDocument {
  vendor: string;
  /** Id of the snapshot. */
  snapshot: string;
  documentType: string;
  url: string;
  /** ISO 8601. */
  fetchedAt: string;
  /** Of the bytes as received, and of nothing that says when or how: the same document has the same hash in every pack. */
  payloadSha256: string;
  /** Null: the bytes are not kept (they came with an imported register). */
  warc: string | null;
  text: string | null;
}

export interface Manifest {
  format: typeof PACK_FORMAT;
  version: typeof PACK_VERSION;
  /** ISO 8601. */
  createdAt: string;
  algorithm: 'SHA-256';
  /** Every file but the manifest and its hash, in order of writing. */
  files: PackedFile[];
  documents: PackedDocument[];
}

/** Lower-case hex of the SHA-256. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
