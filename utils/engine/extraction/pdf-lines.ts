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
}

interface Column {
  left: number;
  right: number;
}

/** A gap as wide as this many font sizes parts columns or cells. */
const WIDE_GAP = 1.5;
/** Columns are real when each has this many lines of at least this many characters on average. */
const MIN_COLUMN_LINES = 8;
const MIN_COLUMN_CHARACTERS = 25;

/** The page's lines, column after column, each from top to bottom. */
export function linesOf(page: PdfPage, number: number): Line[] {
  const items = page.items.filter((item) => item.text.trim() !== '' || item.width > 0);
  const segments = baselines(items).flatMap(splitAtGaps);
  const gutter = findGutter(segments, page.width);
  if (gutter === null) return toLines(baselines(items), number, 0);
  return readColumns(segments, gutter, number);
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

function splitAtGaps(row: PdfItem[]): PdfItem[][] {
  const segments: PdfItem[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const item of row) {
    if (item.text.trim() === '') continue;
    const open = segments.at(-1);
    if (open && item.x - end <= WIDE_GAP * item.size) open.push(item);
    else segments.push([item]);
    end = Math.max(end, item.x + item.width);
  }
  return segments;
}

const leftOf = (row: PdfItem[]) => row[0]?.x ?? 0;
const rightOf = (row: PdfItem[]) => Math.max(...row.map((item) => item.x + item.width));
const lengthOf = (row: PdfItem[]) => row.reduce((sum, item) => sum + item.text.length, 0);

/** The middle of the white strip between two columns of running text, null when the page has one column. */
function findGutter(segments: PdfItem[][], width: number): number | null {
  for (let step = 0; step <= 20; step++) {
    const x = width * (0.5 + (step % 2 ? -1 : 1) * Math.ceil(step / 2) * 0.015);
    const crossing = segments.filter((row) => leftOf(row) < x && rightOf(row) > x);
    const sides = [segments.filter((row) => rightOf(row) <= x), segments.filter((row) => leftOf(row) >= x)];
    const dense = sides.every(
      (rows) =>
        rows.length >= MIN_COLUMN_LINES &&
        rows.reduce((n, row) => n + lengthOf(row), 0) / rows.length >= MIN_COLUMN_CHARACTERS,
    );
    if (dense && crossing.length <= 0.25 * segments.length) return x;
  }
  return null;
}

/** Lines that cross the gutter part the page into bands; in each, the left column is read before the right. */
function readColumns(segments: PdfItem[][], gutter: number, page: number): Line[] {
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
    if (rightOf(segment) <= gutter) left.push(segment);
    else if (leftOf(segment) >= gutter) right.push(segment);
    else {
      endBand();
      lines.push(...toLines([segment], page, column++));
    }
  }
  endBand();
  return lines;
}

function toLines(rows: PdfItem[][], page: number, column: number): Line[] {
  const bounds: Column = { left: Math.min(...rows.map(leftOf)), right: Math.max(...rows.map(rightOf)) };
  return rows.map((row) => lineOf(row, page, column, bounds)).filter((line) => line.text !== '');
}

function lineOf(row: PdfItem[], page: number, column: number, bounds: Column): Line {
  const weights = new Map<string, number>();
  let size = 0;
  for (const item of row) {
    if (item.text.trim() === '') continue;
    weights.set(item.font, (weights.get(item.font) ?? 0) + item.text.trim().length);
    size = Math.max(size, item.size);
  }
  const [main = ''] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? [];
  return {
    page,
    column,
    text: textOf(row),
    left: leftOf(row),
    right: rightOf(row),
    y: row[0]?.y ?? 0,
    size,
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
    if (end !== null && item.x - end > 0.2 * item.size && !text.endsWith(' ') && !item.text.startsWith(' '))
      text += ' ';
    text += item.text;
    end = item.x + item.width;
  }
  return text.replace(/\s+/gu, ' ').trim();
}
