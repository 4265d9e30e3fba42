import { type BlockDraft, foldText } from './block-text.ts';

const BULLET = /^\s*(?:[-*•‣▪–]|\(?[a-z0-9]{1,3}[.)])\s+/i;

/** Reads plain text: paragraphs are parted by empty lines, list items start with a bullet or number of their own line. */
export function readPlainText(text: string): BlockDraft[] {
  const drafts: BlockDraft[] = [];
  let lines: string[] = [];
  const end = () => {
    const paragraph = foldText(lines.join(' '));
    if (paragraph !== '') drafts.push(draftOf(paragraph, lines[0] ?? ''));
    lines = [];
  };
  for (const line of text.split(/\r\n?|\n|\f/)) {
    if (line.trim() === '') end();
    else {
      if (BULLET.test(line)) end();
      lines.push(line);
    }
  }
  end();
  return drafts;
}

const draftOf = (text: string, firstLine: string): BlockDraft =>
  BULLET.test(firstLine) ? { kind: 'list-item', level: 1, text } : { kind: 'paragraph', text };
