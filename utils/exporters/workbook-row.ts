import { DAY } from '../model/time.ts';
import type { Cell, Heading } from './table.ts';

/** Indexes of the cell formats in `STYLES`. */
const HEADING_FORMAT = 1;
const TEXT_FORMAT = 2;
const TIME_FORMAT = 3;

/** Excel's own limit, in UTF-16 code units; a longer text makes it "repair" the file. */
const LONGEST_TEXT = 32_767;
/** Days from Excel's day nought to 1 January 1970. */
const EPOCH_DAY = 25_569;

/** One row of a sheet. `place` counts from 1; an empty cell is left out. */
export function rowXml(cells: readonly Cell[], place: number): string {
  let xml = '';
  for (const [index, cell] of cells.entries()) xml += cellXml(cell, `${columnName(index)}${place}`);
  return `<row r="${place}">${xml}</row>`;
}

/** The row of headings, which stays in view. */
export function headingsXml(headings: readonly Heading[]): string {
  const cells = headings.map(({ text }, index) => textXml(text, `${columnName(index)}1`, HEADING_FORMAT));
  return `<row r="1">${cells.join('')}</row>`;
}

/** A, B … Z, AA: the name of a column, counted from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function cellXml(cell: Cell, reference: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string') return textXml(cell, reference, TEXT_FORMAT);
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  return `<c r="${reference}" s="${TIME_FORMAT}"><v>${cell.getTime() / DAY + EPOCH_DAY}</v></c>`;
}

function textXml(text: string, reference: string, format: number): string {
  const short = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  return `<c r="${reference}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(short)}</t></is></c>`;
}

// Control characters and the like: XML cannot hold them, or had better not.
const NOT_XML = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;
/** Most texts have none of these, and are done. */
const UNUSUAL = /[&<>"_\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;
/** What would be read as one of the escapes below. */
const LIKE_ESCAPE = /_(?=x[\dA-Fa-f]{4}_)/g;

/** Text for XML. What XML cannot hold is written `_xHHHH_`, as spreadsheets do (ECMA-376, ST_Xstring). */
export function escapeXml(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .toWellFormed()
    .replace(LIKE_ESCAPE, '_x005F_')
    .replace(NOT_XML, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('\r', '_x000D_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
