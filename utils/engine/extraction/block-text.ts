import type { TextBlock } from '../../model/extraction.ts';

/** A block before its place in the text is known. */
export type BlockDraft = Omit<TextBlock, 'start' | 'end'> & { text: string };

const isTight = (a: BlockDraft, b: BlockDraft): boolean =>
  (a.kind === 'list-item' && b.kind === 'list-item') ||
  (a.kind === 'table-row' && b.kind === 'table-row' && a.table === b.table);

/** Puts drafts one after another: list items and rows of a table on lines, everything else with an empty line between. */
export function assemble(drafts: BlockDraft[]): { text: string; blocks: TextBlock[] } {
  const blocks: TextBlock[] = [];
  const parts: string[] = [];
  let position = 0;
  let previous: BlockDraft | null = null;
  for (const draft of drafts) {
    if (draft.text === '') continue;
    if (previous) {
      const separator = isTight(previous, draft) ? '\n' : '\n\n';
      parts.push(separator);
      position += separator.length;
    }
    const { text, ...rest } = draft;
    blocks.push({ ...rest, start: position, end: position + text.length });
    parts.push(text);
    position += text.length;
    previous = draft;
  }
  return { text: parts.join(''), blocks };
}
