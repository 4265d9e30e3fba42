import type { Shortlist } from './exporter.ts';
import type { Cell, Sheet } from './table.ts';

/** A table as CSV (RFC 4180), with the byte order mark by which Excel knows UTF-8. */
export async function* writeCsv(table: Sheet, shortlist: Shortlist, delimiter: ',' | ';'): AsyncGenerator<string> {
  const line = (cells: readonly Cell[]) => `${cells.map(written).join(delimiter)}\r\n`;
  yield `\uFEFF${line(table.headings.map(({ text }) => text))}`;
  for await (const candidate of shortlist.candidates()) {
    let lines = '';
    for (const row of table.rowsOf(candidate)) lines += line(row);
    yield lines;
  }
}

// Spreadsheets run a cell that begins with one of these as a formula (OWASP, CSV Injection), white space before it or not.
const FORMULA_START = /^[\s\p{Cc}\p{Cf}]*[=+\-@|＝＋－＠]|^[\t\r\n]/u;

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell instanceof Date) return cell.toISOString();
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return `"${text.replaceAll('"', '""')}"`;
}
