import type { HtmlElement } from '../../html/html-tree.ts';
import { textOf } from './element-text.ts';
import type { HtmlBlock } from './html-blocks.ts';
import type { IsNoise } from './html-noise.ts';

interface Cell {
  text: string;
  columns: number;
  rows: number;
}

const isRow = (element: HtmlElement) => element.name === 'tr' || element.attributes.role === 'row';
const CELL_ROLES = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);
const isCell = (element: HtmlElement) =>
  element.name === 'td' || element.name === 'th' || CELL_ROLES.has(element.attributes.role ?? '');
const isTable = (element: HtmlElement) => element.name === 'table' || element.attributes.role === 'table';
const MAX_SPAN = 100;
/** As many rows as HTML lets a cell span; `rowspan="0"` means all that follow. */
const MAX_ROWS = 65_534;

/** Tables that only place things side by side are no tables of data: they are read as if they were not there. */
export function isDataTable(table: HtmlElement): boolean {
  const { role } = table.attributes;
  if (role === 'presentation' || role === 'none') return false;
  const rows = rowsOf(table);
  const widest = rows.reduce((most, row) => Math.max(most, cellsOf(row).length), 0);
  if (rows.length === 0 || widest < 2) return false;
  if (contains(table, (element) => isTable(element))) return false;
  return rows.length > 1 || !contains(table, (element) => /^h[1-3]$/.test(element.name));
}

/** The rows of a table of data as blocks; a cell that spans rows is in the `cells` of each, in the text of the first. */
export function readTable(table: HtmlElement, isSkipped: IsNoise, number: number): HtmlBlock[] {
  const drafts: HtmlBlock[] = [];
  const carried: { cell: Cell; left: number }[] = [];
  const caption = table.children.find((child) => typeof child !== 'string' && child.name === 'caption');
  if (caption && typeof caption !== 'string')
    drafts.push({ kind: 'paragraph', text: textOf(caption, isSkipped), linked: 0 });
  for (const row of rowsOf(table)) {
    if (isSkipped(row)) continue;
    const own = cellsOf(row).map((cell) => readCell(cell, isSkipped));
    const cells = placeCells(own, carried);
    const text = own
      .map((cell) => cell.text)
      .filter((part) => part !== '')
      .join(' | ');
    if (text !== '') drafts.push({ kind: 'table-row', text, cells, table: number, linked: 0 });
  }
  return drafts;
}

function placeCells(own: Cell[], carried: { cell: Cell; left: number }[]): string[] {
  const cells: string[] = [];
  const waiting = [...own];
  while (waiting.length > 0 || carried[cells.length]) {
    const above = carried[cells.length];
    if (above && above.left > 0) {
      above.left--;
      cells.push(above.cell.text);
      continue;
    }
    const cell = waiting.shift();
    if (!cell) break;
    for (let i = 0; i < cell.columns; i++) {
      carried[cells.length] = { cell, left: cell.rows - 1 };
      cells.push(i === 0 ? cell.text : '');
    }
  }
  return cells;
}

const span = (value: string | undefined, most: number) =>
  Math.min(most, Math.max(1, Math.trunc(Number(value ?? 1)) || 1));

const readCell = (element: HtmlElement, isSkipped: IsNoise): Cell => ({
  text: textOf(element, isSkipped),
  columns: span(element.attributes.colspan, MAX_SPAN),
  rows: element.attributes.rowspan === '0' ? MAX_ROWS : span(element.attributes.rowspan, MAX_ROWS),
});

/** Nearest descendants that are what is looked for; does not look into nested tables. */
function nearest(element: HtmlElement, isWanted: (element: HtmlElement) => boolean): HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (node: HtmlElement) => {
    for (const child of node.children) {
      if (typeof child === 'string') continue;
      if (isWanted(child)) found.push(child);
      else if (!isTable(child)) visit(child);
    }
  };
  visit(element);
  return found;
}

const rowsOf = (table: HtmlElement) => nearest(table, isRow);
const cellsOf = (row: HtmlElement) => nearest(row, isCell);

function contains(element: HtmlElement, isWanted: (element: HtmlElement) => boolean): boolean {
  return element.children.some((child) => typeof child !== 'string' && (isWanted(child) || contains(child, isWanted)));
}
