import type { ListLine, VendorTable } from '../../model/vendor-list.ts';
import { addressIn } from './vendor-lists.ts';

const DELIMITERS = [',', ';', '\t'] as const;
/** Rows by which the column with the addresses is guessed. */
const TELLING_ROWS = 50;

/** Reads CSV (RFC 4180) with the delimiter that its first line speaks for. The first row with anything in it is the header. */
export function readCsv(text: string): VendorTable {
  const content = text.replace(/^\uFEFF/, '');
  const firstLine = content.slice(0, Math.max(0, content.search(/[\r\n]/)) || content.length);
  const counts = DELIMITERS.map((delimiter) => firstLine.split(delimiter).length);
  return tableOf(rowsOf(content, DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','));
}

/** `rows` from the top; empty ones count, so that numbers are those of the spreadsheet. */
export function tableOf(rows: readonly string[][]): VendorTable {
  const numbered = rows.map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cell.trim()) }));
  const filled = numbered.filter(({ cells }) => cells.some(Boolean));
  const [first, ...rest] = filled;
  if (!first) return { header: [], rows: [] };
  const width = Math.max(...filled.map(({ cells }) => cells.length));
  // A file without a header begins with a vendor at once.
  const hasHeader = !first.cells.some((cell) => addressIn(cell) !== null);
  const header = Array.from({ length: width }, (_, place) => (hasHeader ? first.cells[place] : '') ?? '');
  return { header, rows: hasHeader ? rest : filled };
}

/** The column in which most addresses stand. */
export function likelyColumn({ header, rows }: VendorTable): number {
  const some = rows.slice(0, TELLING_ROWS);
  const counts = header.map((_, place) => some.filter(({ cells }) => addressIn(cells[place] ?? '') !== null).length);
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

/** One column as a list. */
export const columnOf = ({ rows }: VendorTable, place: number): ListLine[] =>
  rows.map(({ number, cells }) => ({ number, text: cells[place] ?? '' }));

function rowsOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = cellAt(text, at, delimiter);
    row.push(cell);
    if (text[end] === delimiter) {
      at = end + 1;
      if (at === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** The cell that begins at `at`, and where its delimiter, its line break or the end of the text is. */
function cellAt(text: string, at: number, delimiter: string): { cell: string; end: number } {
  let cell = '';
  let end = at;
  if (text[at] === '"') {
    for (end = at + 1; end < text.length; end++) {
      if (text[end] === '"' && text[end + 1] !== '"') break;
      if (text[end] === '"') end += 1;
      cell += text[end];
    }
    end += 1;
  }
  const start = Math.min(end, text.length);
  for (end = start; end < text.length && !isEnd(text[end]!, delimiter); end++);
  return { cell: cell + text.slice(start, end), end };
}

const isEnd = (character: string, delimiter: string): boolean =>
  character === delimiter || character === '\n' || character === '\r';
