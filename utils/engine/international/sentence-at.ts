import type { BlockKind } from '../../model/extraction.ts';
import type { AssessableDocument } from '../../model/finding.ts';
import { firstIndexWhere } from '../text/first-index.ts';
import { blocksOf, type Sentence, sentences } from '../text/sentences.ts';

/** A sentence and its neighbours. */
export interface SentenceContext {
  start: number;
  end: number;
  kind: BlockKind;
  /** The sentence itself. */
  own: string;
  /** With the sentence before and the one after. */
  wide: string;
}

/**
 * Reads the sentence at an offset. Only the blocks asked for are cut into sentences, each once, so that a few look-ups in
 * a long document cost little.
 */
export function sentenceReader(
  document: Pick<AssessableDocument, 'text' | 'blocks' | 'language'>,
): (offset: number) => SentenceContext {
  const { text, language } = document;
  const blocks = document.blocks.length > 0 ? document.blocks : blocksOf(text);
  const cut = new Map<number, Sentence[]>();
  const sentencesOf = (index: number): Sentence[] => {
    const block = blocks[index];
    if (!block) return [];
    const known = cut.get(index) ?? sentences(text, [block], language);
    cut.set(index, known);
    return known;
  };
  return (offset) => {
    const index = lastStartingBefore(blocks, offset);
    const inBlock = sentencesOf(index);
    const at = lastStartingBefore(inBlock, offset);
    const own = inBlock[at] ?? { start: offset, end: Math.min(text.length, offset + 200) };
    const before = inBlock[at - 1] ?? sentencesOf(index - 1).at(-1) ?? own;
    const after = inBlock[at + 1] ?? sentencesOf(index + 1)[0] ?? own;
    return {
      start: own.start,
      end: own.end,
      kind: blocks[index]?.kind ?? 'paragraph',
      own: text.slice(own.start, own.end),
      wide: `${text.slice(before.start, before.end)} ${text.slice(own.start, own.end)} ${text.slice(after.start, after.end)}`,
    };
  };
}

/** Index of the last range that starts at or before the offset, of the first when none does; ranges are in order. */
const lastStartingBefore = (ranges: readonly { start: number }[], offset: number): number =>
  Math.max(0, firstIndexWhere(ranges, ({ start }) => start > offset) - 1);
