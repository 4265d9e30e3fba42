import type { Segment } from './pdf-tables.ts';

/** Baselines further apart than this, compared with the lines of a cell, are rows. */
export const ROW_GAP = 1.3;
/** Lines of a cell are no further apart than this, in font sizes. */
const MAX_LEADING = 1.7;
/** With so many groups of lines apart from each other, white space parts the rows of the table. */
const MIN_SPACED_ROWS = 3;

/** The lines of one cell, from top to bottom; heights are those of the letters, not of the baselines. */
interface Cell {
  segments: Segment[];
  top: number;
  bottom: number;
}

/**
 * Baselines of a table, from top to bottom, to rows. Lines that follow each other closely in a column are one cell, and
 * cells beside each other one row, however they are aligned in it. Where rows follow as closely as lines do, a row begins
 * with its first column.
 */
export function groupRows(
  baselines: Segment[][],
  columnOf: (segment: Segment) => number,
  columns: number,
): Segment[][] {
  const byColumn: Segment[][] = Array.from({ length: columns }, () => []);
  for (const segment of baselines.flat()) byColumn[columnOf(segment)]?.push(segment);
  const leading = leadingOf(byColumn);
  const groups = sideBySide(
    byColumn.flatMap((column) => cellsOf(column, leading)),
    (segment) => columnOf(segment) === 0,
  );
  if (groups.length >= MIN_SPACED_ROWS) return groups;
  return groups.flatMap((group) => {
    const own = new Set(group);
    const rows = baselines.map((segments) => segments.filter((segment) => own.has(segment)));
    return closeRows(
      rows.filter(({ length }) => length > 0),
      columnOf,
      columns,
    );
  });
}

/** Distance of the lines within a cell: the smallest in any column. */
function leadingOf(byColumn: Segment[][]): number {
  let leading = Number.POSITIVE_INFINITY;
  for (const column of byColumn)
    for (const [index, { y }] of column.entries()) {
      const above = column[index - 1];
      if (above && above.y > y) leading = Math.min(leading, above.y - y);
    }
  return leading;
}

function cellsOf(column: Segment[], leading: number): Cell[] {
  const cells: Cell[] = [];
  for (const segment of column) {
    const open = cells.at(-1);
    const above = open?.segments.at(-1);
    const gap = above ? above.y - segment.y : Number.POSITIVE_INFINITY;
    const bottom = segment.y;
    if (open && gap <= ROW_GAP * leading && gap <= MAX_LEADING * segment.size) {
      open.segments.push(segment);
      open.bottom = bottom;
    } else {
      cells.push({ segments: [segment], top: segment.y + 0.7 * segment.size, bottom });
    }
  }
  return cells;
}

/** Cells whose heights overlap, as one group each. What has nothing in the first column goes on with the row above it. */
function sideBySide(cells: Cell[], isFirst: (segment: Segment) => boolean): Segment[][] {
  const groups: { segments: Segment[]; bottom: number }[] = [];
  for (const { segments, top, bottom } of [...cells].sort((a, b) => b.top - a.top)) {
    const open = groups.at(-1);
    if (open && top > open.bottom) {
      open.segments.push(...segments);
      open.bottom = Math.min(open.bottom, bottom);
    } else {
      groups.push({ segments: [...segments], bottom });
    }
  }
  const rows: Segment[][] = [];
  for (const { segments } of groups) {
    const open = rows.at(-1);
    if (open && !segments.some(isFirst)) open.push(...segments);
    else rows.push(segments);
  }
  return rows.map((row) => row.sort((a, b) => b.y - a.y || a.left - b.left));
}

/** Rows without space between them: one begins where every column does, or the first column after lines without it. */
function closeRows(baselines: Segment[][], columnOf: (segment: Segment) => number, columns: number): Segment[][] {
  const rows: Segment[][] = [];
  let hadFirst = false;
  for (const segments of baselines) {
    const hasFirst = segments.some((segment) => columnOf(segment) === 0);
    const open = rows.at(-1);
    if (open && !(hasFirst && (!hadFirst || segments.length === columns))) open.push(...segments);
    else rows.push([...segments]);
    hadFirst = hasFirst;
  }
  return rows;
}
