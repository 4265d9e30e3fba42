import type { TextBlock } from '../../utils/model/extraction.ts';

/** Turns an example ("# Heading", "- list item", "| cell | cell |", else a paragraph a line) into text and blocks. */
export function exampleDocument(example: string): { text: string; blocks: TextBlock[] } {
  const blocks: TextBlock[] = [];
  let text = '';
  for (const line of example.split('\n')) {
    const content = line.replace(/^(?:#+|-|\|)\s*/, '').trim();
    if (content === '') continue;
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += content;
    blocks.push({ ...shapeOf(line), start, end: text.length });
  }
  return { text, blocks };
}

function shapeOf(line: string): Pick<TextBlock, 'kind' | 'level' | 'cells' | 'table'> {
  const hashes = /^#+/.exec(line)?.[0].length;
  if (hashes) return { kind: 'heading', level: hashes };
  if (line.startsWith('- ')) return { kind: 'list-item', level: 1 };
  if (line.startsWith('|')) {
    const cells = line
      .split('|')
      .map((cell) => cell.trim())
      .filter(Boolean);
    return { kind: 'table-row', cells, table: 0 };
  }
  return { kind: 'paragraph' };
}
