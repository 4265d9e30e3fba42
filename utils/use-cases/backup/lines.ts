import { sha256 } from '../../storage/body.ts';

const ENCODER = new TextEncoder();

/** SHA-256 of a text in UTF-8, lower-case hex. */
export const textDigest = (text: string): Promise<string> => sha256(ENCODER.encode(text));

/** What the digest over all checksums begins with. */
export const FIRST_DIGEST = '';

/** The digest over all checksums so far, with one more. */
export const nextDigest = (digest: string, checksum: string): Promise<string> => textDigest(digest + checksum);

const ALPHABET = ENCODER.encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const PADDING = 61;

/** RFC 4648, section 4. Not by `btoa`, which wants a text of each byte first. */
export function toBase64(bytes: Uint8Array): string {
  const { length } = bytes;
  const text = new Uint8Array(Math.ceil(length / 3) * 4);
  for (let from = 0, to = 0; from < length; from += 3, to += 4) {
    const [a, b, c] = [bytes[from]!, bytes[from + 1] ?? 0, bytes[from + 2] ?? 0];
    text[to] = ALPHABET[a >> 2]!;
    text[to + 1] = ALPHABET[((a & 3) << 4) | (b >> 4)]!;
    text[to + 2] = from + 1 < length ? ALPHABET[((b & 15) << 2) | (c >> 6)]! : PADDING;
    text[to + 3] = from + 2 < length ? ALPHABET[c & 63]! : PADDING;
  }
  return new TextDecoder().decode(text);
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/** Longer than any record of ours: a document of 25 MB, packed, as Base64. In characters. */
export const LONGEST_LINE = 64 * 1024 * 1024;

/** Lines of a text that comes in pieces, without their ends; the last need not have one. Null in place of one that is too long. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string | null> {
  let pending: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      yield [...pending, piece.slice(from, end)].join('');
      pending = [];
      length = 0;
      from = end + 1;
    }
    pending.push(piece.slice(from));
    length += piece.length - from;
    if (length > LONGEST_LINE) {
      yield null;
      return;
    }
  }
  if (length > 0) yield pending.join('');
}
