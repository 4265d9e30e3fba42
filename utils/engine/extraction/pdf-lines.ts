import { findTables, type Segment } from './pdf-tables.ts';

/** A run of text as the file places it: origin at the lower left, in points. */
export interface PdfItem {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  font: string;
}

export interface PdfPage {
  width: number;
  height: number;
  items: PdfItem[];
}

export interface Line {
  page: number;
  column: number;
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  /** The one font of the line; null when it has several. */
  font: string | null;
  mainFont: string;
  columnLeft: number;
  columnRight: number;
  /** For a row of a table: the lines of each cell. */
  cells?: string[][];
}

/** A gap as wide as this many font sizes parts columns or cells. */
const WIDE_GAP = 1.5;
/** Columns are real when each has this many lines of at least this many characters on average. */
const MIN_COLUMN_LINES = 8;
const MIN_COLUMN_CHARACTERS = 25;

/** The page's lines, column after column, each from top to bottom; rows of tables are one line each. */
export function linesOf(page: PdfPage, number: number): Line[] {
  const rows = baselines(page.items.filter(({ text }) => text !== '')).filter((row) => textOf(row) !== '');
  const gutter = findGutter(rows.flatMap(segmentsOf), page.width);
  if (gutter !== null) return readColumns(rows.flatMap(segmentsOf), gutter, number);
  const segments = rows.map(segmentsOf);
  const bounds = boundsOf(rows);
  return findTables(segments).flatMap((part) => {
    if ('cells' in part) return [{ ...lineOf(part.items, number, 0, bounds), y: part.y, cells: part.cells }];
    return [lineOf(part.items, number, 0, bounds)];
  });
}

/** Runs on one baseline, left to right; baselines from top to bottom. */
function baselines(items: PdfItem[]): PdfItem[][] {
  const sorted = [...items].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: PdfItem[][] = [];
  for (const item of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - item.y) <= 0.4 * Math.max(first.size, item.size)) row.push(item);
    else rows.push([item]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}

/** A baseline cut at its wide gaps. */
function segmentsOf(row: PdfItem[]): Segment[] {
  const runs: PdfItem[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const item of row) {
    const open = runs.at(-1);
    if (item.text.trim() === '') {
      open?.push(item);
      continue;
    }
    if (open && item.x - end <= WIDE_GAP * item.size) open.push(item);
    else runs.push([item]);
    end = Math.max(end, item.x + item.width);
  }
  return runs.map((items) => ({
    items,
    left: items[0]?.x ?? 0,
    right: rightOf(items),
    y: items[0]?.y ?? 0,
    size: Math.max(...items.map(({ size }) => size)),
    text: textOf(items),
  }));
}

/** Right edge of what can be seen: pdf.js fills the gap to the next cell with one long space. */
const rightOf = (items: PdfItem[]) =>
  items.reduce((right, { x, width, text }) => (text.trim() === '' ? right : Math.max(right, x + width)), 0);

/** The middle of the white strip between two columns of running text, null when the page has one column. */
function findGutter(segments: Segment[], width: number): number | null {
  for (let step = 0; step <= 20; step++) {
    const x = width * (0.5 + (step % 2 ? -1 : 1) * Math.ceil(step / 2) * 0.015);
    const crossing = segments.filter(({ left, right }) => left < x && right > x);
    const sides = [segments.filter(({ right }) => right <= x), segments.filter(({ left }) => left >= x)];
    if (sides.every(isRunningText) && crossing.length <= 0.25 * segments.length) return x;
  }
  return null;
}

function isRunningText(side: Segment[]): boolean {
  const characters = side.reduce((sum, { text }) => sum + text.length, 0);
  return side.length >= MIN_COLUMN_LINES && characters / side.length >= MIN_COLUMN_CHARACTERS;
}

/** Lines that cross the gutter part the page into bands; in each, the left column is read before the right. */
function readColumns(segments: Segment[], gutter: number, page: number): Line[] {
  const lines: Line[] = [];
  let left: PdfItem[][] = [];
  let right: PdfItem[][] = [];
  let column = 0;
  const endBand = () => {
    lines.push(...toLines(left, page, column++), ...toLines(right, page, column++));
    left = [];
    right = [];
  };
  for (const segment of segments) {
    if (segment.right <= gutter) left.push(segment.items);
    else if (segment.left >= gutter) right.push(segment.items);
    else {
      endBand();
      lines.push(...toLines([segment.items], page, column++));
    }
  }
  endBand();
  return lines;
}

interface Bounds {
  left: number;
  right: number;
}

const boundsOf = (rows: PdfItem[][]): Bounds => ({
  left: rows.reduce((left, row) => Math.min(left, row[0]?.x ?? left), Number.POSITIVE_INFINITY),
  right: rows.reduce((right, row) => Math.max(right, rightOf(row)), 0),
});

const toLines = (rows: PdfItem[][], page: number, column: number): Line[] =>
  rows.map((row) => lineOf(row, page, column, boundsOf(rows)));

function lineOf(row: PdfItem[], page: number, column: number, bounds: Bounds): Line {
  const weights = new Map<string, number>();
  for (const { font, text } of row)
    if (text.trim() !== '') weights.set(font, (weights.get(font) ?? 0) + text.trim().length);
  const [main = ''] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? [];
  return {
    page,
    column,
    text: textOf(row),
    left: row[0]?.x ?? 0,
    right: rightOf(row),
    y: row[0]?.y ?? 0,
    size: row.reduce((most, { size }) => Math.max(most, size), 0),
    font: weights.size === 1 ? main : null,
    mainFont: main,
    columnLeft: bounds.left,
    columnRight: bounds.right,
  };
}

/** Runs joined; a gap wider than a fifth of the font size is a space. */
function textOf(row: PdfItem[]): string {
  let text = '';
  let end: number | null = null;
  for (const item of row) {
    const isGap = end !== null && item.x - end > 0.2 * item.size;
    if (isGap && !text.endsWith(' ') && !item.text.startsWith(' ')) text += ' ';
    text += item.text;
    end = item.x + item.width;
  }
  return text.replace(/\s+/gu, ' ').trim();
}
