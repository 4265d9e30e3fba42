import { cut, visibleText } from '../../html/visible-text.ts';
import { TEXT_SAMPLE_LENGTH } from '../../model/observation.ts';

const FOOTER_LENGTH = 4_000;
/** Raw characters kept before white space is folded: enough for the sample, bounded for pages of any size. */
const RAW_LENGTH = 3 * TEXT_SAMPLE_LENGTH;

/** Below this the main part holds no text worth the name, and the rest of the page is taken. */
const THIN_TEXT = 200;
/**
 * So many times the text that is open, and what is closed is the page: a document in folded sections, or everything
 * behind a dialog that asks for consent first.
 */
const MOSTLY_CLOSED = 10;

const PRICE =
  /(?:[$€£]|\b(?:USD|EUR|GBP|CHF|kr\.?))\s?\d[\d.,]*|\d[\d.,]*\s?(?:[€$£]|(?:USD|EUR|GBP|CHF|zł|kr)(?![a-z]))/g;

/** Text with a line per block. */
interface Lines {
  parts: string[];
  length: number;
}

/** `around`: header and sidebars, read only where the main part holds hardly anything. `closed`: what is not shown yet. */
export type TextPart = 'main' | 'around' | 'footer' | 'closed';

/** Collects visible text in reading order, the main part apart from footer and surroundings. */
export interface PageText {
  add(text: string, part: TextPart): void;
  /** A block begins or ends. */
  breakLine(): void;
  /** `isClosed`: most of the text is not shown yet, and part of the sample. */
  result(): { textSample: string; footerText: string; words: number; prices: number; isClosed: boolean };
}

const foldLines = (parts: string[]): string =>
  visibleText(parts.join(''))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();

function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const blank = text.charCodeAt(i) <= 32 || text.charCodeAt(i) === 160;
    if (!blank && !inWord) words++;
    inWord = !blank;
  }
  return words;
}

function append(lines: Lines, text: string): void {
  if (lines.length >= RAW_LENGTH) return;
  lines.parts.push(text);
  lines.length += text.length;
}

/** A collector of text that keeps no more of a page than its result can hold. */
export function collectText(): PageText {
  const lines = { main: emptyLines(), around: emptyLines(), footer: emptyLines(), closed: emptyLines() };
  const all = Object.values(lines);
  let words = 0;
  return {
    add(text, part) {
      if (part === 'main') words += countWords(text);
      append(lines[part], text);
    },
    breakLine() {
      for (const part of all) if (part.parts.at(-1) !== '\n') append(part, '\n');
    },
    result() {
      const main = foldLines(lines.main.parts);
      const open = main.length >= THIN_TEXT ? main : `${foldLines(lines.around.parts)}\n${main}`.trim();
      const closed = foldLines(lines.closed.parts);
      const isClosed = closed.length >= THIN_TEXT && closed.length > MOSTLY_CLOSED * open.length;
      const text = isClosed ? `${open}\n${closed}`.trim() : open;
      return {
        isClosed,
        textSample: cut(text, TEXT_SAMPLE_LENGTH),
        footerText: cut(foldLines(lines.footer.parts), FOOTER_LENGTH),
        words: Math.max(words, countWords(text)),
        prices: text.match(PRICE)?.length ?? 0,
      };
    },
  };
}

const emptyLines = (): Lines => ({ parts: [], length: 0 });
