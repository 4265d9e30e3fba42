import type { TextBlock } from '../../model/extraction.ts';
import { sentences } from '../text/sentences.ts';
import { readEntry } from './entry.ts';
import type { Context } from './outline.ts';
import type { FoundEntry } from './tables.ts';
import { isOfThePast, opensOtherList, opensSubProcessorList } from './vocabulary.ts';

const MOST = 0.7;
const MIN_ENTRIES = 2;
const MAX_SENTENCE = 2000;

/** Reads "Our sub-processors are: Acme GmbH (hosting, Germany); Beta Inc. (e-mail, USA)." Evidence is the whole paragraph. */
export function readProse(
  blocks: readonly TextBlock[],
  context: Context,
  text: string,
  language: string | null,
): FoundEntry[] {
  return blocks.flatMap((block) => {
    if (!mayHoldList(text.slice(block.start, block.end)) || context.isPast) return [];
    const found = sentences(text, [block], language).flatMap((sentence) =>
      entriesIn(text.slice(sentence.start, sentence.end), language),
    );
    return found.map((entry) => ({ entry, from: block, to: block, section: null, affiliate: false }));
  });
}

/** Most paragraphs have no colon and semicolon, and need not be cut into sentences. */
const mayHoldList = (paragraph: string): boolean => paragraph.includes(';') && paragraph.includes(':');

function entriesIn(sentence: string, language: string | null): FoundEntry['entry'][] {
  const colon = sentence.search(/:\s/);
  if (colon < 0 || sentence.length > MAX_SENTENCE || !sentence.includes(';')) return [];
  const opening = sentence.slice(0, colon);
  if (!opensSubProcessorList(opening) || isOfThePast(opening) || opensOtherList(opening)) return [];
  const pieces = sentence
    .slice(colon + 1)
    .split(/;\s(?:(?:and|en|und|et)\s)?/)
    .map((piece) => piece.trim().replace(/\.$/, ''))
    .filter(Boolean);
  const read = pieces.map((piece) => readEntry(piece, language));
  const firm = read.filter((reading) => reading !== null && (reading.signs.hasLegalForm || reading.signs.hasPlace));
  if (firm.length < MIN_ENTRIES || firm.length < MOST * pieces.length) return [];
  return read.flatMap((reading) => (reading ? [reading.entry] : []));
}
