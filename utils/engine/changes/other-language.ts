import type { Extraction } from '../../model/extraction.ts';
import { statementsOf } from '../diff/statements.ts';

/** Shorter ones (names, headings, rows of a list) can be the same in every language. Words. */
const SHORTEST = 6;
/** With this share of its sentences in common it is the same document, whatever language it is taken for. */
const SAME = 1 / 4;

/**
 * Whether the later text is the document in another language, as servers answer that go by where a request comes from. A
 * text of two languages can be taken for either, but keeps its sentences: it is not another one.
 */
export function isOtherLanguage(before: Extraction, after: Extraction): boolean {
  if (before.language === null || after.language === null || before.language === after.language) return false;
  const told = statementsOf(before).map(({ key }) => key);
  const telling = told.filter((key) => key.split(' ').length >= SHORTEST);
  const looked = telling.length > 0 ? telling : told;
  const there = new Set(statementsOf(after).map(({ key }) => key));
  return looked.filter((key) => there.has(key)).length < SAME * looked.length;
}
