import type { StoredBody } from './database.ts';

/** Lower-case hex of the SHA-256 of the bytes. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Compresses bytes for storage under their own hash. */
export async function packBody(bytes: Uint8Array<ArrayBuffer>): Promise<StoredBody> {
  const [hash, packed] = await Promise.all([sha256(bytes), pipe(bytes, new CompressionStream('gzip'))]);
  return { sha256: hash, encoding: 'gzip', bytes: packed };
}

/** The bytes as received. */
export function unpackBody(body: StoredBody): Promise<Uint8Array<ArrayBuffer>> {
  return pipe(body.bytes, new DecompressionStream('gzip'));
}

async function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
