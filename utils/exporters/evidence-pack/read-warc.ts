import { Gunzip, strFromU8 } from 'fflate';
import { joined } from './joined.ts';

/** What the verifier asks of a web archive. */
export interface ArchivedPayload {
  /** As the record has it: `sha256:` and hex. */
  statedDigest: string;
  payload: Uint8Array<ArrayBuffer>;
}

const LINE_END = '\r\n\r\n';

/** The first document in a WARC file of ours: the answer of a server, its headers taken off, or a bare resource. Null when there is none. */
export function payloadOf(archive: Uint8Array): ArchivedPayload | null {
  const bytes = unpacked(archive);
  for (let at = 0; at < bytes.length; ) {
    const headEnd = indexOfEnd(bytes, at);
    if (headEnd < 0) return null;
    const head = headersOf(strFromU8(bytes.subarray(at, headEnd)));
    const size = Number(head.get('content-length'));
    if (!Number.isSafeInteger(size)) return null;
    const block = bytes.subarray(headEnd, headEnd + size);
    const statedDigest = head.get('warc-payload-digest') ?? '';
    const type = head.get('warc-type');
    if (type === 'resource') return { statedDigest, payload: block.slice() };
    if (type === 'response') return { statedDigest, payload: block.slice(Math.max(0, indexOfEnd(block, 0))) };
    at = headEnd + size + LINE_END.length;
  }
  return null;
}

/** Fails when a part is damaged. */
function unpacked(archive: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const gunzip = new Gunzip((part) => parts.push(part));
  gunzip.push(archive, true);
  return joined(parts);
}

/** Where what follows the first empty line begins; -1 when there is none. */
function indexOfEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 3 < bytes.length; at += 1) {
    if (bytes[at] === 13 && bytes[at + 1] === 10 && bytes[at + 2] === 13 && bytes[at + 3] === 10) return at + 4;
  }
  return -1;
}

function headersOf(head: string): Map<string, string> {
  const lines = head.split('\r\n').flatMap((line) => {
    const colon = line.indexOf(':');
    return colon < 0 ? [] : [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const];
  });
  return new Map(lines);
}
