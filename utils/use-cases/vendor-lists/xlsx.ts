import type { VendorTable } from '../../model/vendor-list.ts';
import { tableOf } from './table.ts';
import { elements, type XmlTag } from './xml.ts';
import { readZip } from './zip.ts';

export type WorkbookResult = { ok: true; table: VendorTable } | { ok: false; problem: 'not-a-workbook' | 'too-large' };

/** Of the file; a list of vendors has some kilobytes. */
const LARGEST_FILE = 10 << 20;
/** Of all that is unpacked of it together: what unpacks to more is no list. */
const LARGEST_CONTENT = 16 << 20;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

/** Reads the first sheet of a workbook (ECMA-376, `.xlsx`): texts shared and inline, numbers as they are written. */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<WorkbookResult> {
  if (bytes.length > LARGEST_FILE) return { ok: false, problem: 'too-large' };
  const isWanted = (name: string) => /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml)$/.test(name);
  const zip = readZip(bytes, LARGEST_CONTENT);
  if (zip === null) return { ok: false, problem: 'not-a-workbook' };
  const parts = await zip.texts((name) => isWanted(name));
  const path = parts && firstSheet(parts.get('xl/workbook.xml') ?? '', parts.get('xl/_rels/workbook.xml.rels') ?? '');
  const sheet = path ? await zip.texts((name) => name === path) : null;
  if (parts === null || (path && sheet === null)) return { ok: false, problem: 'too-large' };
  const content = path ? sheet?.get(path) : undefined;
  if (content === undefined) return { ok: false, problem: 'not-a-workbook' };
  return { ok: true, table: tableOf(rowsOf(content, sharedTexts(parts.get('xl/sharedStrings.xml') ?? ''))) };
}

/** Path of the sheet that stands first in the workbook. */
function firstSheet(workbook: string, relations: string): string | null {
  const sheet = firstTag(workbook, ({ name, opens }) => opens && name === 'sheet');
  const wanted = sheet?.attributes.get('r:id');
  const relation = firstTag(relations, ({ attributes }) => wanted !== undefined && attributes.get('Id') === wanted);
  const target = relation?.attributes.get('Target');
  if (!target) return null;
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function firstTag(xml: string, isMeant: (tag: XmlTag) => boolean): XmlTag | null {
  for (const tag of elements(xml)) if (isMeant(tag)) return tag;
  return null;
}

/** A shared text may be written in runs, each with its own look. How a text is pronounced is none of it. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let inText = false;
  let inPhonetic = false;
  for (const { name, opens, isEmpty, text } of elements(xml)) {
    if (name === 'si' && opens) texts.push('');
    if (name === 'rPh') inPhonetic = opens && !isEmpty;
    if (name === 't') inText = opens && !isEmpty;
    if (inText && !inPhonetic && texts.length > 0) texts[texts.length - 1] += text;
  }
  return texts;
}

function rowsOf(xml: string, shared: readonly string[]): string[][] {
  const rows: string[][] = [];
  let cell: { row: number; column: number; type: string } | null = null;
  let isValue = false;
  for (const { name, opens, isEmpty, attributes, text } of elements(xml)) {
    if (name === 'c') cell = opens && !isEmpty ? placeOf(attributes) : null;
    if (name === 'v' || name === 't') isValue = opens && !isEmpty;
    if (!isValue || cell === null || text === '') continue;
    if (cell.row >= MOST_ROWS || cell.column >= MOST_COLUMNS) continue;
    while (rows.length <= cell.row) rows.push([]);
    const row = rows[cell.row]!;
    while (row.length <= cell.column) row.push('');
    row[cell.column] += cell.type === 's' ? (shared[Number(text)] ?? '') : text;
  }
  return rows;
}

/** From a reference such as "AB12"; rows and columns from 0. */
function placeOf(attributes: ReadonlyMap<string, string>): { row: number; column: number; type: string } | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(attributes.get('r') ?? '') ?? [];
  if (!letters || !digits) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column, type: attributes.get('t') ?? 'n' };
}
