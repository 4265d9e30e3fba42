import { oneLine } from '../../html/visible-text.ts';
import type { BlockDraft } from './block-text.ts';
import { withNumberedTitles } from './numbered-titles.ts';
import { dropRunningLines } from './pdf-furniture.ts';
import { joinLines, vocabularyOf } from './pdf-hyphens.ts';
import { type Line, linesOf, type PdfPage } from './pdf-lines.ts';

const BULLET = /^(?:[•‣▪●○◦–*\u25A0\uF0B7-]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)])\s+\S/i;
const GLYPH = /^[•‣▪●○◦*\u25A0\uF0B7]\s*/;
const NUMBERED =
  /^(?:\d{1,2}\.(?:\d{1,2}\.?){0,3}|(?:article|artikel|section|clause|annex|appendix|schedule|bijlage|anlage|annexe|anexo)\s+[\dIVX]+)\s/i;
const ENDS_SENTENCE = /[.!?:;…]["'”’)\]]*$/;
const MAX_HEADING = 120;

interface Typical {
  size: number;
  font: string;
  /** Distance between baselines within a paragraph. */
  leading: number;
}

/** Puts the pages' text in reading order and cuts it into blocks. */
export function layOut(pages: PdfPage[]): BlockDraft[] {
  const lines = dropRunningLines(pages.map(linesOf)).flat();
  const typical = typicalOf(lines);
  const paragraphs: Line[][] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && previous && continues(previous, line, typical)) open.push(line);
    else paragraphs.push([line]);
    previous = line;
  }
  const vocabulary = vocabularyOf(lines.map((line) => line.text));
  const drafts = paragraphs.map((paragraph) => draftOf(paragraph, typical, vocabulary));
  return withNumberedTitles(numberTables(drafts).filter(({ text }) => text !== ''));
}

/** Rows one after another, with as many cells, are one table, also over the end of a page. */
function numberTables(drafts: BlockDraft[]): BlockDraft[] {
  let table = -1;
  return drafts.map((draft, index) => {
    if (!draft.cells) return draft;
    if (drafts[index - 1]?.cells?.length !== draft.cells.length) table++;
    return { ...draft, table };
  });
}

function continues(previous: Line, line: Line, typical: Typical): boolean {
  if (line.cells || previous.cells || BULLET.test(line.text) || NUMBERED.test(line.text)) return false;
  const sameFont = line.font !== null && line.font === previous.font;
  if (!sameFont && isHeadingLine(previous, typical) !== isHeadingLine(line, typical)) return false;
  if (Math.abs(previous.size - line.size) > 0.15 * typical.size) return false;
  const endedShort = previous.right < previous.columnRight - 0.15 * (previous.columnRight - previous.columnLeft);
  if (previous.page !== line.page || previous.column !== line.column) {
    return !ENDS_SENTENCE.test(previous.text) && (/^[\p{Ll}(]/u.test(line.text) || !endedShort);
  }
  const gap = previous.y - line.y;
  if (gap > 1.35 * typical.leading || gap < 0) return false;
  return !(endedShort && ENDS_SENTENCE.test(previous.text));
}

const rowOf = (cells: string[]): BlockDraft => ({
  kind: 'table-row',
  text: cells.filter((cell) => cell !== '').join(' | '),
  cells,
});

function draftOf(lines: Line[], typical: Typical, vocabulary: Set<string>): BlockDraft {
  const cells = lines[0]?.cells;
  if (cells) return rowOf(cells.map((cell) => oneLine(joinLines(cell, vocabulary))));
  const texts = lines.map((line) => line.text);
  const text = oneLine(joinLines(texts, vocabulary));
  const first = lines[0];
  if (first && lines.every((line) => isHeadingLine(line, typical)) && text.length <= MAX_HEADING) {
    return { kind: 'heading', level: first.size > 1.4 * typical.size ? 1 : 2, text };
  }
  return BULLET.test(text)
    ? { kind: 'list-item', level: 1, text: text.replace(GLYPH, '') }
    : { kind: 'paragraph', text };
}

/** Larger than the body, or all of it in a font that the body does not use, and not a sentence. */
function isHeadingLine(line: Line, typical: Typical): boolean {
  if (line.text.length > MAX_HEADING || /[.;,]$/.test(line.text) || !/\p{L}{2}/u.test(line.text)) return false;
  return (
    line.size > 1.15 * typical.size ||
    (line.font !== null && line.font !== typical.font && /^[\p{Lu}\d(“"]/u.test(line.text))
  );
}

function typicalOf(lines: Line[]): Typical {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  const gaps = new Map<number, number>();
  let previous: Line | null = null;
  for (const line of lines) {
    count(sizes, Math.round(line.size * 2) / 2, line.text.length);
    count(fonts, line.mainFont, line.text.length);
    if (previous && previous.page === line.page && previous.column === line.column) {
      const gap = Math.round((previous.y - line.y) * 2) / 2;
      if (gap > 0.5 * line.size && gap < 3 * line.size) count(gaps, gap, 1);
    }
    previous = line;
  }
  const size = mostFrequent(sizes) ?? 10;
  return { size, font: mostFrequent(fonts) ?? '', leading: mostFrequent(gaps) ?? 1.2 * size };
}

const count = <K>(counts: Map<K, number>, key: K, weight: number) => counts.set(key, (counts.get(key) ?? 0) + weight);

function mostFrequent<K>(counts: Map<K, number>): K | null {
  let best: K | null = null;
  for (const [key, weight] of counts) if (best === null || weight > (counts.get(best) ?? 0)) best = key;
  return best;
}
