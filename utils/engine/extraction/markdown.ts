import { parseHtml } from '../../html/html-tree.ts';
import { oneLine } from '../../html/visible-text.ts';
import type { BlockDraft } from './block-text.ts';
import { readBlocks, toDraft } from './html-blocks.ts';
import { neverText } from './html-measure.ts';
import { plainInline } from './markdown-inline.ts';

const FENCE = /^\s{0,3}(?:```|~~~)/;
const HEADING = /^\s{0,3}(#{1,6})\s+(\S.*)$/;
const ITEM = /^(\s*)(?:[-*+]|\d{1,4}[.)])\s+(\S.*)$/;
const UNDERLINE = /^\s{0,3}(?:=+|-+)\s*$/;
const TABLE_RULE = /^[\s|:-]*-[\s|:-]*$/;
const REFERENCE = /^\s{0,3}\[[^\]^][^\]]{0,200}\]:\s+\S+/;
/** Attributes that some dialects hang on a block: "{: #scope }". */
const ATTRIBUTES = /^\s{0,3}\{:[^}]{0,300}\}\s*$/;
const HTML_BLOCK = /^\s{0,3}<(table|ul|ol|dl|div|section|details|p|h[1-6]|blockquote)(?=[\s>])/i;

/** Reads Markdown as its rendered page would read: marks, link targets and comments are gone, the words stay. */
export function readMarkdown(text: string): BlockDraft[] {
  const reader = new MarkdownReader();
  const lines = withoutFrontMatter(text.replace(/<!--[\s\S]*?(?:-->|$)/g, '')).split(/\r\n?|\n/);
  for (const [index, line] of lines.entries()) reader.line(line, lines[index + 1] ?? '');
  reader.end();
  return reader.drafts;
}

/** Title in the front matter of a Markdown file, null when it has none. */
export function frontMatterTitle(text: string): string | null {
  const front = text.slice(0, text.length - withoutFrontMatter(text).length);
  const title = /^title:\s*(\S.*)$/m.exec(front)?.[1];
  return title ? plainInline(title.replace(/^["']|["']$/g, '')) || null : null;
}

function withoutFrontMatter(text: string): string {
  const opening = /^\uFEFF?---\r?\n/.exec(text);
  const end = opening ? text.indexOf('\n---', opening[0].length - 1) : -1;
  if (end < 0) return text;
  const next = text.indexOf('\n', end + 1);
  return next < 0 ? '' : text.slice(next + 1);
}

/** A line of nothing but three or more of one mark. */
function isRule(line: string): boolean {
  const marks = line.replace(/\s+/g, '');
  return marks.length >= 3 && /^(?:-+|\*+|_+)$/.test(marks);
}

class MarkdownReader {
  readonly drafts: BlockDraft[] = [];
  #open: BlockDraft | null = null;
  #inFence = false;
  #html: { name: string; lines: string[] } | null = null;
  #table: number | null = null;
  #tables = 0;

  end(): void {
    if (this.#html) this.#endHtml();
    if (this.#open) this.#add({ ...this.#open, text: plainInline(this.#open.text) });
    this.#open = null;
  }

  line(line: string, next: string): void {
    if (this.#html) {
      this.#htmlLine(line);
    } else if (FENCE.test(line)) {
      this.end();
      this.#inFence = !this.#inFence;
    } else if (this.#inFence) {
      this.#add({ kind: 'code', text: oneLine(line) });
    } else if (line.includes('|') && (this.#table !== null || (next.includes('-') && TABLE_RULE.test(next)))) {
      this.#row(line);
    } else {
      this.#table = null;
      this.#textLine(line);
    }
  }

  #textLine(line: string): void {
    const heading = HEADING.exec(line);
    const item = ITEM.exec(line);
    if (line.trim() === '' || REFERENCE.test(line) || ATTRIBUTES.test(line)) this.end();
    else if (UNDERLINE.test(line) && this.#open?.kind === 'paragraph') this.#underline(line);
    else if (isRule(line)) this.end();
    else if (heading) this.#heading(heading[1]?.length ?? 1, heading[2] ?? '');
    else if (item)
      this.#start({ kind: 'list-item', level: 1 + Math.floor((item[1]?.length ?? 0) / 2), text: item[2] ?? '' });
    else if (/^\s{0,3}>/.test(line)) this.#continue('quote', line.replace(/^\s{0,3}(?:>\s?)+/, ''));
    else if (HTML_BLOCK.test(line)) this.#startHtml(line);
    else this.#continue('paragraph', line);
  }

  #heading(level: number, text: string): void {
    this.#start({
      kind: 'heading',
      level,
      text: text.replace(/\s+#+\s*$/, '').replace(/\s*\{[:#][^}]{0,300}\}\s*$/, ''),
    });
    this.end();
  }

  #underline(line: string): void {
    if (this.#open) this.#open = { kind: 'heading', level: line.includes('=') ? 1 : 2, text: this.#open.text };
    this.end();
  }

  #row(line: string): void {
    if (this.#table === null) {
      this.end();
      this.#table = this.#tables++;
    }
    if (TABLE_RULE.test(line)) return;
    const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
    const cells = inner.split(/(?<!\\)\|/).map(plainInline);
    this.#add({ kind: 'table-row', text: cells.filter((cell) => cell !== '').join(' | '), cells, table: this.#table });
  }

  #startHtml(line: string): void {
    this.end();
    this.#html = { name: (HTML_BLOCK.exec(line)?.[1] ?? '').toLowerCase(), lines: [] };
    this.#htmlLine(line);
  }

  #htmlLine(line: string): void {
    if (!this.#html) return;
    this.#html.lines.push(line);
    if (line.toLowerCase().includes(`</${this.#html.name}>`)) this.#endHtml();
  }

  #endHtml(): void {
    const root = parseHtml((this.#html?.lines ?? []).join('\n')).root;
    this.#html = null;
    const firstTable = this.#tables;
    for (const draft of readBlocks(root, neverText).map(toDraft)) {
      const table = draft.table === undefined ? {} : { table: draft.table + firstTable };
      this.#add({ ...draft, ...table, text: plainInline(draft.text) });
      if (table.table !== undefined) this.#tables = table.table + 1;
    }
  }

  #start(draft: BlockDraft): void {
    this.end();
    this.#open = draft;
  }

  #continue(kind: 'paragraph' | 'quote', line: string): void {
    if (this.#open && (this.#open.kind === kind || this.#open.kind === 'list-item')) this.#open.text += `\n${line}`;
    else this.#start({ kind, text: line });
  }

  #add(draft: BlockDraft): void {
    if (draft.text !== '') this.drafts.push(draft);
  }
}
