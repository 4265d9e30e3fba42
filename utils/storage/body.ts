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

/** More than any document that we read; what would unpack to more did not come from us. Bytes. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/** The bytes as received. Fails for what is no gzip, or unpacks to more than a document has. */
export function unpackBody(body: StoredBody, most: number = MOST_UNPACKED): Promise<Uint8Array<ArrayBuffer>> {
  let size = 0;
  const bounded = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.length;
      if (size > most) controller.error(new Error(`the stored document ${body.sha256} unpacks to too much`));
      else controller.enqueue(chunk);
    },
  });
  return pipe(body.bytes, new DecompressionStream('gzip'), bounded);
}

async function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  ...streams: ReadableWritablePair<Uint8Array, Uint8Array<ArrayBuffer>>[]
): Promise<Uint8Array<ArrayBuffer>> {
  const whole = streams.reduce<ReadableStream>((from, stream) => from.pipeThrough(stream), new Blob([bytes]).stream());
  return new Uint8Array(await new Response(whole).arrayBuffer());
}
