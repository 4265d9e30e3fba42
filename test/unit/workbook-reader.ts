import { inflateRawSync } from 'node:zlib';
import readWorkbook, { type CellValue } from 'read-excel-file/node';

interface ReadSheet {
  name: string;
  headings: string[];
  /** By heading; null for an empty cell. */
  rows: Record<string, CellValue | null>[];
}

/** The sheets of a workbook, read by a library that is not the one that wrote it. */
export async function readSheets(bytes: Uint8Array): Promise<ReadSheet[]> {
  const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
  return sheets.map(({ sheet, data: [head = [], ...rows] }) => {
    const headings = head.map(String);
    return {
      name: sheet,
      headings,
      rows: rows.map((row) => Object.fromEntries(headings.map((heading, n) => [heading, row[n] ?? null]))),
    };
  });
}

/** The text of one file in a ZIP archive, found by its central directory (APPNOTE 4.3.12), not by the library that wrote it. */
export function unzipped(bytes: Uint8Array, path: string): string {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06'));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, nameLength, extra, comment, start] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
      zip.readUInt32LE(at + 42),
    ];
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === path) {
      const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
      return inflateRawSync(zip.subarray(data, data + size)).toString('utf8');
    }
    at += 46 + nameLength + extra + comment;
  }
  throw new Error(`there is no ${path} in the archive`);
}
