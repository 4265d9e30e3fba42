import type { TextBlock } from '../../model/extraction.ts';
import { findLegalForms } from '../international/legal-form.ts';
import { placesInField } from '../international/places.ts';
import { type ColumnKind, columnKind } from './columns.ts';
import {
  applyPiece,
  cleanName,
  type Entry,
  isMechanism,
  isName,
  isPlaceField,
  newEntry,
  readPlaceField,
  splitAddress,
} from './entry.ts';
import type { Context } from './outline.ts';
import { isAboutAffiliates, isOnlyKinds, mentionsSubProcessors } from './vocabulary.ts';

/** A row as read, with the blocks it was read from. */
export interface FoundEntry {
  entry: Entry;
  from: TextBlock;
  to: TextBlock;
  section: string | null;
  affiliate: boolean;
}

export interface TableReading {
  found: FoundEntry[];
  /** The table itself says that it lists sub-processors. */
  saysSo: boolean;
}

type Columns = (ColumnKind | null)[];

const MAX_ROWS = 2000;
/** What a list of names needs beside them to be one of companies. */
const TELLING = new Set<ColumnKind>(['purpose', 'country', 'seat', 'mechanism']);

/** Reads a table as a list of companies; null when it is something else. */
export function readTable(rows: readonly TextBlock[], language: string | null): TableReading | null {
  const used = rows.slice(0, MAX_ROWS).filter((row) => row.cells && row.cells.length > 1);
  if (used.length === 0) return null;
  const upright = readFields(used, language);
  if (upright) return upright;
  const header = headerOf(used);
  if (!header) return readWithoutHeader(used, language);
  if (!header.columns.includes('name') || isChangeLog(header.columns)) return null;
  if (!header.saysSo && !header.columns.some((kind) => kind !== null && TELLING.has(kind))) return null;
  const found = readRows(used.slice(header.rows), header.columns, used[0]!.cells!, language);
  return { found, saysSo: header.saysSo };
}

/** "Date | Sub-processor | Change" tells what happened to the list. */
const isChangeLog = (columns: Columns): boolean => columns.includes('change') && columns.includes('date');

/** The first row, or the second below a title row, when most of its cells are known column titles. */
function headerOf(rows: readonly TextBlock[]): { columns: Columns; rows: number; saysSo: boolean } | null {
  for (const at of [0, 1]) {
    const cells = rows[at]?.cells ?? [];
    const columns = cells.map(columnKind);
    const known = columns.filter((kind) => kind !== null).length;
    const filled = cells.filter((cell) => cell !== '').length;
    if (known < 2 || known < filled / 2 || cells.some(isValue)) continue;
    return { columns: withNameColumn(columns, cells), rows: at + 1, saysSo: cells.some(mentionsSubProcessors) };
  }
  return null;
}

/** What stands in a row of data and never in a header. */
const isValue = (cell: string): boolean =>
  cell.length > 120 || findLegalForms(cell).length > 0 || isPlaceField(cell, placesInField(cell, null));

/** "Service | Purpose | Country": where no column is called a name, the first one is, when another says what for. */
function withNameColumn(columns: Columns, cells: readonly string[]): Columns {
  if (columns.includes('name')) return columns;
  const first = columns.findIndex(
    (kind, index) => (kind === 'purpose' || kind === 'section' || kind === null) && cells[index] !== '',
  );
  const hasOtherPurpose = columns.some((kind, index) => kind === 'purpose' && index !== first);
  return first === 0 && hasOtherPurpose ? ['name', ...columns.slice(1)] : columns;
}

function readRows(
  rows: readonly TextBlock[],
  columns: Columns,
  header: readonly string[],
  language: string | null,
): FoundEntry[] {
  const found: FoundEntry[] = [];
  let section: string | null = null;
  for (const row of rows) {
    const cells = row.cells!;
    if (cells.join() === header.join()) continue;
    const filled = [...new Set(cells.filter((cell) => cell !== ''))];
    const last = found.at(-1);
    if (filled.length === 0) continue;
    const nameCells = columns.flatMap((kind, index) => (kind === 'name' && cells[index] ? [cells[index]!] : []));
    if (nameCells.length === 0 && last) continueEntry(last, row, columns, language);
    else if (filled.length === 1 && isSectionRow(filled[0]!, nameCells.length > 0)) section = filled[0]!;
    else {
      const entry = readCells(cells, columns, language);
      if (!entry) continue;
      const affiliate =
        (section !== null && isAboutAffiliates(section)) ||
        cells.some((cell, index) => columns[index] === 'section' && isAboutAffiliates(cell));
      found.push({ entry, from: row, to: row, section, affiliate });
    }
  }
  return found;
}

/** A row with one cell is a title of what follows, unless it is a company with nothing said of it. */
const isSectionRow = (text: string, isInNameColumn: boolean): boolean =>
  !isInNameColumn || isAboutAffiliates(text) || mentionsSubProcessors(text) || isOnlyKinds(text) || !isName(text);

/** A row without a name goes on with the one above: a cell that spans rows, or a line of a PDF. */
function continueEntry(last: FoundEntry, row: TextBlock, columns: Columns, language: string | null): void {
  row.cells!.forEach((cell, index) => {
    if (cell !== '') applyCell(last.entry, columns[index] ?? null, cell, language);
  });
  last.to = row;
}

function readCells(cells: readonly string[], columns: Columns, language: string | null): Entry | null {
  const entry = newEntry('');
  const names = columns.flatMap((kind, index) =>
    kind === 'name' && cells[index] ? [splitAddress(cells[index]!)] : [],
  );
  const legal = names.find(({ name }) => findLegalForms(name).length > 0);
  const chosen = legal ?? names[0];
  if (!chosen || !isName(chosen.name)) return null;
  entry.name = chosen.name;
  cells.forEach((cell, index) => {
    if (cell !== '') applyCell(entry, columns[index] ?? null, cell, language);
  });
  if (entry.countryText === null) placesFromElsewhere(entry, cells, columns, chosen.address, language);
  if (entry.transferMechanism === null)
    entry.transferMechanism = cells.find((cell) => cell.length < 200 && isMechanism(cell)) ?? null;
  return entry;
}

function applyCell(entry: Entry, kind: ColumnKind | null, cell: string, language: string | null): void {
  if (kind === 'purpose')
    entry.purpose = entry.purpose ? `${entry.purpose}${/^\p{Ll}/u.test(cell) ? ' ' : ' – '}${cell}` : cell;
  else if (kind === 'mechanism')
    entry.transferMechanism = entry.transferMechanism ? `${entry.transferMechanism} ${cell}` : cell;
  else if (kind === 'country') {
    const read = readPlaceField(cell, language);
    entry.countries = [...new Set([...entry.countries, ...read.countries])];
    entry.regions = [...new Set([...entry.regions, ...read.regions])];
    entry.countryText = entry.countryText ? `${entry.countryText}, ${cell}` : cell;
  }
}

/** No column says where: then the seat, the address behind the name, or a place in brackets behind it. */
function placesFromElsewhere(
  entry: Entry,
  cells: readonly string[],
  columns: Columns,
  address: string,
  language: string | null,
): void {
  const seat = cells.find((cell, index) => columns[index] === 'seat' && cell !== '');
  const brackets = /\(([^)]{2,60})\)/.exec(cells[columns.indexOf('name')] ?? '')?.[1];
  for (const field of [seat, address, brackets]) {
    if (!field) continue;
    const read = readPlaceField(field, language);
    if (read.countries.length + read.regions.length === 0) continue;
    Object.assign(entry, { ...read, countryText: field });
    return;
  }
}

/** A table without titles: a column of places, and before it a column of names. */
function readWithoutHeader(rows: readonly TextBlock[], language: string | null): TableReading | null {
  const width = Math.max(...rows.map((row) => row.cells!.length));
  const share = (index: number, test: (cell: string) => boolean): number =>
    rows.filter((row) => test(row.cells![index] ?? '')).length / rows.length;
  const columns: Columns = Array.from({ length: width }, (_, index) =>
    share(index, (cell) => cell !== '' && isPlaceField(cell, placesInField(cell, language))) >= 0.6 ? 'country' : null,
  );
  const name = columns.findIndex(
    (kind, index) => kind === null && share(index, (cell) => isName(cleanName(cell))) >= 0.8,
  );
  if (name < 0 || !columns.includes('country')) return null;
  columns[name] = 'name';
  const read: Columns = columns.map((kind) => kind ?? 'purpose');
  return { found: readRows(rows, read, [], language), saysSo: false };
}

/** A table of labels and values, one company after another: "Name | Acme", "Purpose | hosting". */
function readFields(rows: readonly TextBlock[], language: string | null): TableReading | null {
  const labels = rows.map((row) => (row.cells!.length === 2 ? columnKind(row.cells![0]!) : null));
  const known = new Set(labels.filter((kind) => kind !== null));
  const isHeader = rows[0]!.cells!.every((cell) => columnKind(cell) !== null);
  if (
    isHeader ||
    labels[0] !== 'name' ||
    known.size < 2 ||
    labels.filter((kind) => kind !== null).length < 0.7 * rows.length
  )
    return null;
  const found: FoundEntry[] = [];
  rows.forEach((row, index) => {
    const value = row.cells![1] ?? '';
    const kind = labels[index] ?? null;
    if (kind === 'name') {
      const { name, address } = splitAddress(value);
      const entry = newEntry(name);
      if (address !== '') applyPiece(entry, address, language);
      found.push({ entry, from: row, to: row, section: null, affiliate: false });
    } else if (found.length > 0) {
      applyCell(
        found.at(-1)!.entry,
        kind === 'seat' && found.at(-1)!.entry.countryText === null ? 'country' : kind,
        value,
        language,
      );
      found.at(-1)!.to = row;
    }
  });
  const named = found.filter(({ entry }) => isName(entry.name));
  return named.length > 0 ? { found: named, saysSo: rows.some((row) => mentionsSubProcessors(row.cells![0]!)) } : null;
}

/** Whether a table of companies is one of sub-processors: it says so, or what stands above does. */
export function tableBelongs(reading: TableReading, context: Context): boolean {
  if (context.isPast) return false;
  return reading.saysSo || (context.strength !== 'none' && !context.isOther);
}
