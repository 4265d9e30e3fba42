import type { SentenceRules } from '../../languages/language.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import type { BlockKind, TextBlock } from '../../model/extraction.ts';
import { isAssessedLanguage } from '../../model/language.ts';
import { isWordCode } from './tokens.ts';

/** A sentence, heading or list item: `text.slice(start, end)`. */
export interface Sentence {
  start: number;
  end: number;
  /** Index of the block it stands in. */
  block: number;
  kind: BlockKind;
}

/** What keeps a full stop from ending a sentence. */
type EndRules = Pick<SentenceRules, 'abbreviations' | 'ordinalDots'>;

/** Longer than this, a "sentence" is a run of items that lost their marks: it is cut where a new item seems to start. */
const LONG_SENTENCE = 1500;
/** And longer than this, it is cut between any words. */
const LATE = 2 * LONG_SENTENCE;
/** How far to look for the first word of the next line. */
const NEXT_LINE_REACH = 60;
const ANY_LANGUAGE: EndRules = { abbreviations: new Set(), ordinalDots: true };
const OPENERS = '"\'([“‘«„‹-–—•*·§¿¡';
const RARE_SPACES = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);
/** What still belongs to a sentence behind its full stop. */
const BEHIND_END = '"\')]”’»“*_.!?';

/**
 * The sentences of a text, in order, by the abbreviation rules of its language. A heading, a table row and a line of code
 * are one each. Without blocks, blank lines part the text. Linear in the length of the text.
 */
export function sentences(text: string, blocks: readonly TextBlock[], language: string | null): Sentence[] {
  const rules = isAssessedLanguage(language) ? LANGUAGES[language].sentences : ANY_LANGUAGE;
  const found: Sentence[] = [];
  const all = blocks.length > 0 ? blocks : blocksOf(text);
  all.forEach((block, index) => {
    const push = (start: number, end: number): void => {
      const range = trimmed(text, start, end);
      if (range) found.push({ start: range[0], end: range[1], block: index, kind: block.kind });
    };
    const isOne = block.kind === 'heading' || block.kind === 'table-row';
    if (isOne && block.end - block.start <= LATE) push(block.start, block.end);
    else splitBlock(text, block, rules, push);
  });
  return found;
}

/** Paragraphs by blank lines, for text that comes without blocks. */
export function blocksOf(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !(text[at] === '\n' && isBlankAfter(text, at))) continue;
    const range = trimmed(text, start, at);
    if (range) blocks.push({ kind: 'paragraph', start: range[0], end: range[1] });
    start = at + 1;
  }
  return blocks;
}

function isBlankAfter(text: string, newline: number): boolean {
  for (let at = newline + 1; at < text.length && at < newline + 40; at++) {
    if (text[at] === '\n') return true;
    if (!isSpace(text.charCodeAt(at))) return false;
  }
  return false;
}

function splitBlock(text: string, block: TextBlock, rules: EndRules, push: (start: number, end: number) => void): void {
  let start = block.start;
  for (let at = block.start; at < block.end; at++) {
    const code = text.charCodeAt(at);
    // Nearly all characters are letters and spaces: they end nothing unless the sentence is very long.
    if (MAY_END[code] !== 1 && code !== ELLIPSIS && at - start <= LATE) continue;
    const char = text[at];
    const length = at - start;
    if (char === '.' || char === '!' || char === '?' || char === '…') {
      const end = endBehind(text, at + 1, block.end);
      if (!endsSentence(text, start, at, end, block.end, rules)) continue;
      push(start, end);
      start = end;
      at = end - 1;
    } else if (char === '\n' ? startsNewLineItem(text, start, at, block.end) : isLateCut(char, length)) {
      push(start, at + 1);
      start = at + 1;
    }
  }
  push(start, block.end);
}

const ELLIPSIS = 0x2026;
const MAY_END = Uint8Array.from({ length: 128 }, (_, code) => Number('.!?\n;,'.includes(String.fromCharCode(code))));

const isLateCut = (char: string | undefined, length: number): boolean =>
  (char === ';' && length > LONG_SENTENCE / 3) || (char === ',' && length > LONG_SENTENCE) || length > LATE;

function endBehind(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && BEHIND_END.includes(text[next]!)) next++;
  return next;
}

function endsSentence(text: string, start: number, dot: number, after: number, end: number, rules: EndRules): boolean {
  if (after >= end) return true;
  if (!isSpace(text.charCodeAt(after))) return isGluedSentence(text, dot, after, end);
  const next = nextWordStart(text, after, end);
  if (next === null) return true;
  if (isLower(text[next]!)) return false;
  if (text[dot] !== '.') return true;
  const word = wordBefore(text, dot, start);
  if (word === '') return true;
  if (rules.abbreviations.has(word.toLowerCase())) return false;
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return false;
  const isFirst = dot - word.length - start < ENUMERATOR_REACH;
  if (/^(?:[a-z]|[ivxl]{1,5})$/.test(word)) return !isFirst;
  // "1. Scope": the number opens the sentence. "1. Januar": it is an ordinal.
  if (/^[\d.]+$/.test(word)) return !isFirst && !(rules.ordinalDots && word.length <= 2);
  return true;
}

/** Before "a" in "(a." stand fewer marks than this. */
const ENUMERATOR_REACH = 3;

/** "…delete it.Customer shall": the space got lost, but a lower-case word, a dot and a capital still part two sentences. */
const isGluedSentence = (text: string, dot: number, after: number, end: number): boolean =>
  after === dot + 1 &&
  after + 2 < end &&
  isLower(text[dot - 1] ?? '') &&
  isLower(text[dot - 2] ?? '') &&
  isUpper(text[after]!) &&
  isLower(text[after + 1]!);

/** A line break ends a sentence when the next line opens like an item or a new line of its own after a short one. */
function startsNewLineItem(text: string, start: number, newline: number, end: number): boolean {
  const reach = Math.min(end, newline + NEXT_LINE_REACH);
  let next = newline + 1;
  while (next < reach && isSpace(text.charCodeAt(next))) next++;
  if (next >= reach) return false;
  const char = text[next]!;
  if ('-–—•*·'.includes(char) && isSpace(text.charCodeAt(next + 1))) return true;
  if (char === '(' && (text[next + 2] === ')' || text[next + 3] === ')')) return true;
  if (text[newline - 1] === ':' || text[newline - 1] === ';') return true;
  return newline - start < 60 && isUpper(char) && text[newline - 1] !== ',';
}

function nextWordStart(text: string, from: number, end: number): number | null {
  let at = from;
  while (at < end && (isSpace(text.charCodeAt(at)) || OPENERS.includes(text[at]!))) at++;
  return at < end ? at : null;
}

function wordBefore(text: string, dot: number, start: number): string {
  let at = dot;
  while (at > start && (isWordCode(text.charCodeAt(at - 1)) || text[at - 1] === '.') && dot - at < 20) at--;
  return text.slice(at, dot);
}

function trimmed(text: string, start: number, end: number): [number, number] | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return from < to ? [from, to] : null;
}

/** White space as `\s` has it, at the price of a comparison. */
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code > 0x167f && isRareSpace(code));

const isRareSpace = (code: number): boolean => (code >= 0x2000 && code <= 0x200a) || RARE_SPACES.has(code);

const isLower = (char: string): boolean => char !== char.toUpperCase() && char === char.toLowerCase();
const isUpper = (char: string): boolean => char !== char.toLowerCase() && char === char.toUpperCase();
