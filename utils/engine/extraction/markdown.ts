import { type BlockDraft, foldText } from './block-text.ts';

const FENCE = /^\s{0,3}(?:```|~~~)/;
const HEADING = /^\s{0,3}(#{1,6})\s+(.*?)(?:\s#+)?\s*$/;
const ITEM = /^(\s*)(?:[-*+]|\d{1,4}[.)])\s+(\S.*)$/;
const RULE = /^\s{0,3}([-*_])(?:\s*\1){2,}\s*$/;
const UNDERLINE = /^\s{0,3}(=+|-+)\s*$/;
const TABLE_RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const REFERENCE = /^\s{0,3}\[[^\]]{1,200}\]:\s+\S+/;

/** Reads Markdown as its rendered page would read: marks, link targets and comments are gone, the words stay. */
export function readMarkdown(text: string): BlockDraft[] {
  const reader = new MarkdownReader();
  const lines = withoutFrontMatter(text.replace(/<!--[\s\S]*?-->/g, '')).split(/\r\n?|\n/);
  for (let i = 0; i < lines.length; i++) reader.line(lines[i] ?? '', lines[i + 1] ?? '');
  reader.end();
  return reader.drafts;
}

function withoutFrontMatter(text: string): string {
  const match = /^\uFEFF?---\r?\n/.exec(text);
  const end = match ? text.indexOf('\n---', match[0].length - 1) : -1;
  return end < 0 ? text : text.slice(text.indexOf('\n', end + 1) + 1 || text.length);
}

class MarkdownReader {
  readonly drafts: BlockDraft[] = [];
  #open: BlockDraft | null = null;
  #inFence = false;
  #table: number | null = null;
  #tables = 0;

  end(): void {
    if (this.#open) this.#add(this.#open);
    this.#open = null;
  }

  line(line: string, next: string): void {
    if (FENCE.test(line)) {
      this.end();
      this.#inFence = !this.#inFence;
    } else if (this.#inFence) {
      this.#add({ kind: 'code', text: line.trim() });
    } else if (line.includes('|') && (this.#table !== null || TABLE_RULE.test(next))) {
      this.#row(line, next);
    } else {
      this.#table = null;
      this.#textLine(line);
    }
  }

  #textLine(line: string): void {
    const heading = HEADING.exec(line);
    const item = ITEM.exec(line);
    if (line.trim() === '' || REFERENCE.test(line)) this.end();
    else if (UNDERLINE.test(line) && this.#open?.kind === 'paragraph') this.#underline(line);
    else if (RULE.test(line)) this.end();
    else if (heading) this.#single({ kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' });
    else if (item)
      this.#start({ kind: 'list-item', level: 1 + Math.floor((item[1]?.length ?? 0) / 2), text: item[2] ?? '' });
    else if (/^\s{0,3}>/.test(line)) this.#continue('quote', line.replace(/^\s*(?:>\s?)+/, ''));
    else this.#continue('paragraph', line);
  }

  #underline(line: string): void {
    if (this.#open) this.#open = { kind: 'heading', level: line.includes('=') ? 1 : 2, text: this.#open.text };
    this.end();
  }

  #row(line: string, next: string): void {
    if (this.#table === null) {
      this.end();
      this.#table = this.#tables++;
    }
    if (TABLE_RULE.test(line) && !TABLE_RULE.test(next)) return;
    const cells = line
      .trim()
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => plainInline(cell));
    this.#add({ kind: 'table-row', text: cells.filter((cell) => cell !== '').join(' | '), cells, table: this.#table });
  }

  #single(draft: BlockDraft): void {
    this.#start(draft);
    this.end();
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
    const text = draft.kind === 'code' || draft.kind === 'table-row' ? draft.text : plainInline(draft.text);
    if (text !== '') this.drafts.push({ ...draft, text });
  }
}

/** Inline Markdown and HTML tags to plain words. */
export function plainInline(text: string): string {
  const plain = text
    .replace(/!\[([^\]]{0,500})\]\([^)\s]{0,2000}[^)]{0,500}\)/g, '')
    .replace(/\[((?:[^[\]]|\[[^\]]{0,200}\]){0,1000})\]\([^)]{0,2000}\)/g, '$1')
    .replace(/\[([^[\]]{1,500})\]\[[^\]]{0,200}\]/g, '$1')
    .replace(/<(https?:[^>\s]{1,2000}|[^>\s@]{1,100}@[^>\s]{1,100})>/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,1000}>/gi, ' ')
    .replace(/(\*\*|__)(?=\S)/g, '')
    .replace(/(?<=\S)(\*\*|__)/g, '')
    .replace(/(?<![\p{L}\p{N}*_\\])[*_](?=\S)|(?<=[^\s\\])[*_](?![\p{L}\p{N}*_])/gu, '')
    .replace(/`/g, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1');
  return foldText(decodeEntities(plain));
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  copy: '©',
  reg: '®',
  hellip: '…',
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
