const BYTE_ORDER_MARKS: readonly [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** Browsers look for `<meta charset>` in this many bytes. https://html.spec.whatwg.org/#determining-the-character-encoding */
const META_WINDOW = 1024;
const CHARSET = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([a-z0-9_:.-]{2,40})/i;

/**
 * Text of a document's bytes. Charset by byte order mark, then the Content-Type header, then `<meta>`, then UTF-8 when
 * the bytes are valid UTF-8, else windows-1252, as browsers do. Never throws: what cannot be decoded becomes U+FFFD.
 */
export function decodeText(body: Uint8Array, contentType: string): string {
  const label =
    byteOrderMark(body) ??
    CHARSET.exec(contentType)?.[1] ??
    metaCharset(body) ??
    (isUtf8(body) ? 'utf-8' : 'windows-1252');
  return decoderFor(label, body).decode(body);
}

const byteOrderMark = (body: Uint8Array): string | null =>
  BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, i) => body[i] === byte))?.[1] ?? null;

function metaCharset(body: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(body.subarray(0, META_WINDOW));
  const start = head.search(/<meta|<\?xml/i);
  if (start < 0) return null;
  const label =
    CHARSET.exec(head.slice(start))?.[1] ?? /encoding\s{0,9}=\s{0,9}["']([a-z0-9_:.-]{2,40})/i.exec(head)?.[1] ?? null;
  // A page that can be read as ASCII up to here is not UTF-16, whatever it says.
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function isUtf8(body: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}

function decoderFor(label: string, body: Uint8Array): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder(isUtf8(body) ? 'utf-8' : 'windows-1252');
  }
}
