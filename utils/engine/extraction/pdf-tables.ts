import type { PdfItem } from './pdf-lines.ts';
import { groupRows, ROW_GAP } from './pdf-rows.ts';

/** Text on one baseline without a wide gap in it. */
export interface Segment {
  items: PdfItem[];
  left: number;
  right: number;
  y: number;
  size: number;
  text: string;
}

/** A line of text, or a row of a table with the lines of each cell. */
export type Part = { items: PdfItem[] } | { items: PdfItem[]; y: number; cells: string[][] };

interface Column {
  left: number;
  right: number;
}

/** Baselines that stand in common columns. */
interface Run {
  columns: Column[];
  baselines: Segment[][];
}

/** "1.", "(a)" or a bullet, with the text after a tab: a list and no table. */
const MARKER = /^(?:[•‣▪●○◦–*■-]|\(?(?:[a-z]{1,2}|[ivxlc]{1,6}|\d{1,3}(?:\.\d{1,3}){0,3})[.)]?|§\s?\d+)$/i;
const MIN_FULL_BASELINES = 2;

/** Finds the tables among a page's baselines, each given by its segments from left to right. */
export function findTables(baselines: Segment[][]): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < baselines.length; ) {
    const run = tableAt(baselines, at);
    if (run) {
      const rows = groupRows(run.baselines, (segment) => columnOf(segment, run.columns), run.columns.length);
      parts.push(...rows.map((row) => partOf(row, run.columns)));
      at += run.baselines.length;
    } else {
      parts.push({ items: baselines[at]?.flatMap(({ items }) => items) ?? [] });
      at++;
    }
  }
  return parts;
}

/** The baselines from `start` on that stand in common columns; null when they are no table. */
function tableAt(baselines: Segment[][], start: number): Run | null {
  const first = baselines[start] ?? [];
  if (first.length < 2) return null;
  const run: Run = { columns: [], baselines: [] };
  let pitch = Number.POSITIVE_INFINITY;
  for (let at = start; at < baselines.length; at++) {
    const segments = baselines[at] ?? [];
    const gap = gapBefore(run, segments);
    if (at > start) {
      if (gap > 5 * (segments[0]?.size ?? 0)) break;
      const isAlone = segments.length === 1 && segments[0] !== undefined && columnOf(segments[0], run.columns) === 0;
      if (isAlone && gap > ROW_GAP * Math.min(pitch, 1.5 * (segments[0]?.size ?? 0))) break;
      // Cells that are centred beside others stand on baselines of their own, half a line away.
      pitch = Math.min(pitch, Math.max(gap, segments[0]?.size ?? 0));
    }
    const columns = place(segments, run.columns);
    if (!columns) break;
    run.columns = columns;
    run.baselines.push(segments);
  }
  const full = run.baselines.filter(({ length }) => length >= 2);
  if (full.length < MIN_FULL_BASELINES) return null;
  return full.every(([marker]) => marker && MARKER.test(marker.text)) ? null : run;
}

function gapBefore(run: Run, segments: Segment[]): number {
  const above = run.baselines.at(-1)?.[0];
  return above && segments[0] ? above.y - segments[0].y : 0;
}

/** The columns with the segments in them; null when one crosses a column's edge. */
function place(segments: Segment[], columns: Column[]): Column[] | null {
  let placed = columns;
  for (const { left, right, size } of segments) {
    const index = placed.findIndex((column) => Math.abs(column.left - left) <= 1.2 * size);
    const next = index < 0 ? undefined : placed[index + 1];
    if (index >= 0) {
      if (next && right > next.left + 0.3 * size) return null;
      placed = placed.map((column, i) =>
        i === index ? { left: column.left, right: Math.max(column.right, right) } : column,
      );
    } else {
      if (placed.some((column) => left < column.right && right > column.left)) return null;
      placed = [...placed, { left, right }].sort((a, b) => a.left - b.left);
    }
  }
  return placed;
}

function columnOf({ left, size }: Segment, columns: Column[]): number {
  let found = 0;
  for (const [index, column] of columns.entries()) if (left >= column.left - 1.2 * size) found = index;
  return found;
}

function partOf(segments: Segment[], columns: Column[]): Part {
  const cells = columns.map((_, index) =>
    segments.filter((segment) => columnOf(segment, columns) === index).map(({ text }) => text),
  );
  return { items: segments.flatMap(({ items }) => items), y: segments[0]?.y ?? 0, cells };
}
