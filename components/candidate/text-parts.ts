import type { TextBlock } from '../../utils/model/extraction.ts';

/** What is shown as one thing: items that follow one another are a list, rows of one table a table. */
export type TextPart =
  | { kind: 'list'; blocks: TextBlock[] }
  | { kind: 'table'; blocks: TextBlock[] }
  | { kind: 'single'; blocks: [TextBlock] };

/** The blocks of a text in their order, put together to lists and tables. */
export function textParts(blocks: readonly TextBlock[]): TextPart[] {
  const parts: TextPart[] = [];
  let previous: TextBlock | null = null;
  for (const block of blocks) {
    const last = parts.at(-1);
    const goesOn = previous?.kind === block.kind && previous.table === block.table;
    if (goesOn && last && last.kind !== 'single') last.blocks.push(block);
    else parts.push(partOf(block));
    previous = block;
  }
  return parts;
}

function partOf(block: TextBlock): TextPart {
  if (block.kind === 'list-item') return { kind: 'list', blocks: [block] };
  if (block.kind === 'table-row' && block.cells) return { kind: 'table', blocks: [block] };
  return { kind: 'single', blocks: [block] };
}

interface CellPlace {
  cell: string;
  /** Null for a cell that spans rows: its text stands in the first of them. */
  start: number | null;
}

/** Where the cells of a row stand in the text. */
export function cellPlaces(text: string, { start, end, cells = [] }: TextBlock): CellPlace[] {
  const row = text.slice(start, end);
  let from = 0;
  return cells.map((cell) => {
    const found = cell === '' ? -1 : row.indexOf(cell, from);
    if (found < 0) return { cell, start: null };
    from = found + cell.length;
    return { cell, start: start + found };
  });
}
