/** A ZIP archive (APPNOTE 6.3), as far as workbooks use it: stored or deflated, one volume, no encryption. */
export interface Zip {
  /**
   * The wanted entries as UTF-8 text. Null when they unpack to more than is allowed, all calls together: what an archive
   * says of its own sizes is not believed.
   */
  texts(isWanted: (name: string) => boolean): Promise<ReadonlyMap<string, string> | null>;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 0xffff;

interface Entry {
  name: string;
  method: number;
  packed: Uint8Array<ArrayBuffer>;
}

/** Null when it is no such archive. `limit`: bytes that may come of it. */
export function readZip(bytes: Uint8Array<ArrayBuffer>, limit: number): Zip | null {
  const entries = entriesOf(bytes);
  if (entries === null) return null;
  let left = limit;
  return {
    async texts(isWanted) {
      const texts = new Map<string, string>();
      for (const { name, method, packed } of entries) {
        if (!isWanted(name) || texts.has(name)) continue;
        const content = await unpacked(packed, method, left);
        if (content === null) return null;
        left -= content.length;
        texts.set(name, new TextDecoder().decode(content));
      }
      return texts;
    },
  };
}

function entriesOf(bytes: Uint8Array<ArrayBuffer>): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOf(view);
    if (end === null) return null;
    const entries: Entry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let count = view.getUint16(end + 10, true); count > 0; count--) {
      if (view.getUint32(at, true) !== ENTRY) return null;
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      const packed = contentOf(view, bytes, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
      if (packed === null) return null;
      entries.push({ name, method: view.getUint16(at + 10, true), packed });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) return null; // it points outside of itself
    throw error;
  }
}

/** The archive's end is looked for from behind: a comment of any length may follow. */
function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function contentOf(view: DataView, bytes: Uint8Array<ArrayBuffer>, at: number, size: number) {
  if (view.getUint32(at, true) !== LOCAL) return null;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + size <= bytes.length ? bytes.subarray(start, start + size) : null;
}

/** Null when more than `limit` bytes come of it; unpacking ends there. Damaged content is as long as it could be read. */
async function unpacked(packed: Uint8Array<ArrayBuffer>, method: number, limit: number): Promise<Uint8Array | null> {
  if (method === 0) return packed.length > limit ? null : packed;
  if (method !== 8) return new Uint8Array();
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > limit) {
        await reader.cancel();
        return null;
      }
      chunks.push(next.value);
    }
  } catch {
    // The stream says no more than that it is damaged.
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
