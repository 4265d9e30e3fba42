import type { Extraction } from '../../model/extraction.ts';

/** A sentence, heading, list item or table row as the diff compares it. */
export interface Statement {
  text: string;
  /** Its words only: what remains when typography, white space and punctuation are taken away. */
  key: string;
}

const SENTENCE_END = /(?<=[\p{Ll}\p{N})\]"”’%][.!?][)"”’\]]{0,2})\s+(?=["“‘(]?\p{Lu})/u;
const WORD = /[\p{L}\p{N}]+/gu;

/** The statements of a document, in order. */
export function statementsOf({ text, blocks }: Extraction): Statement[] {
  const statements: Statement[] = [];
  for (const block of blocks) {
    const own = text.slice(block.start, block.end);
    const parts = block.kind === 'heading' || block.kind === 'table-row' ? [own] : own.split(SENTENCE_END);
    for (const part of parts) {
      const key = keyOf(part);
      if (key !== '') statements.push({ text: part.trim(), key });
    }
  }
  return statements;
}

/** Years in a copyright notice change by themselves every January. */
const COPYRIGHT = /(?:©|\(c\)|copyright)/i;

function keyOf(text: string): string {
  const words = text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
  const kept =
    COPYRIGHT.test(text) && words.length <= 20 ? words.filter((word) => !/^(?:19|20)\d\d$/.test(word)) : words;
  return kept.join(' ');
}
