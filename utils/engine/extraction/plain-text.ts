import { oneLine } from '../../html/visible-text.ts';
import type { BlockDraft } from './block-text.ts';
import { withNumberedTitles } from './numbered-titles.ts';

const BULLET = /^\s*(?:[-*•‣▪–]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,3})[.)])\s+/i;
/** "Contact: …": lines of a file of fields, as `security.txt` is one. */
const FIELD = /^[\p{L}-]{2,30}:\s+\S/u;
/** Lines of wrapped text are about this long; a line beyond is a paragraph of its own. */
const WRAPPED = { from: 45, to: 110 };
const MAX_HEADING = 80;

/**
 * Reads plain text. Empty lines part paragraphs; within one, lines are joined when they look wrapped at a margin, and are
 * paragraphs of their own when not.
 */
export function readPlainText(text: string): BlockDraft[] {
  const drafts = text
    .split(/(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)|\f/)
    .flatMap((paragraph) => readParagraph(paragraph.split(/\r\n?|\n/).filter((line) => line.trim() !== '')));
  const titled = drafts.map(
    (draft, index): BlockDraft =>
      !isFieldOfMany(drafts, index) && isHeading(draft, drafts.slice(index + 1, index + 4))
        ? { ...draft, kind: 'heading', level: 2 }
        : draft,
  );
  return withNumberedTitles(titled);
}

function readParagraph(lines: string[]): BlockDraft[] {
  const isWrapped = lines.slice(0, -1).every(({ length }) => length >= WRAPPED.from && length <= WRAPPED.to);
  const groups: string[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open && isWrapped && !BULLET.test(line) && !FIELD.test(line)) open.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => {
    const text = oneLine(group.join(' '));
    if (text === '') return [];
    return [BULLET.test(group[0] ?? '') ? { kind: 'list-item', level: 1, text } : { kind: 'paragraph', text }];
  });
}

function isFieldOfMany(drafts: BlockDraft[], index: number): boolean {
  const isField = (at: number) => FIELD.test(drafts[at]?.text ?? '');
  return isField(index) && (isField(index - 1) || isField(index + 1));
}

/** A short line that is no sentence, and soon after it a paragraph. */
function isHeading(draft: BlockDraft, following: BlockDraft[]): boolean {
  if (draft.kind !== 'paragraph' || draft.text.length > MAX_HEADING || !looksLikeTitle(draft.text)) return false;
  const body = following.findIndex(({ text }) => text.length > MAX_HEADING || /[.:;]$/.test(text));
  return body >= 0 && following.slice(0, body).every(({ kind, text }) => kind === 'paragraph' && looksLikeTitle(text));
}

const looksLikeTitle = (text: string) => !/[.,;:!?]$/.test(text) && /^[\p{Lu}\p{N}§]/u.test(text);
