import type { AnnotatedSentence, AnnotatedText } from './annotate.ts';
import { foldWord } from './fold.ts';

const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|e|ste|de|o)?$/;
const YEAR = /^(?:199\d|20\d\d)$/;
const MONTH = /^\d\d$/;
const MARK = /^[-/.‑–]$/u;

/** A run of words: `from` up to, not including, `to`. */
type Words = Pick<AnnotatedSentence, 'from' | 'to'>;

/**
 * The first calendar date of a sentence: "2026-10-01", or "2026-10" when only a month is named. Null when there is none, or
 * when figures alone do not tell day and month apart ("03/04/2026" in English).
 */
export function dateIn(annotated: AnnotatedText, sentence: Words): string | null {
  const { text, tokens } = annotated;
  const wordAt = (word: number): string =>
    word < sentence.from || word >= sentence.to ? '' : foldWord(text.slice(tokens.starts[word], tokens.ends[word]));
  const { months, inDates, monthMayBeFirst } = annotated.language.numbers;
  const monthAt = (word: number): number => monthNumber(wordAt(word), months);
  const before = (word: number): number => (inDates.includes(wordAt(word - 1)) ? word - 2 : word - 1);
  for (let word = sentence.from; word < sentence.to; word++) {
    const year = wordAt(word);
    if (!YEAR.test(year)) continue;
    const one = before(word);
    const two = before(one);
    const date =
      byName(year, [monthAt(two), monthAt(one)], [dayOf(wordAt(two)), dayOf(wordAt(one))]) ??
      byFigures(year, dayOf(wordAt(word - 2)), dayOf(wordAt(word - 1)), monthMayBeFirst) ??
      fromYear(year, wordAt(word + 1), wordAt(word + 2));
    if (date) return date;
  }
  return null;
}

/**
 * The first month that is written in figures alone, "2027-03" or "03/2027". For words that are known to be about a date:
 * elsewhere such figures can be anything.
 */
export function monthIn({ text, tokens }: AnnotatedText, { from, to }: Words): string | null {
  const isWord = (word: number): boolean => word >= from && word < to;
  const wordAt = (word: number): string => (isWord(word) ? text.slice(tokens.starts[word], tokens.ends[word]) : '');
  /** Nothing but a mark stands between this word and the next. */
  const goesOn = (word: number): boolean =>
    isWord(word) && isWord(word + 1) && MARK.test(text.slice(tokens.ends[word], tokens.starts[word + 1]));
  for (let word = from; word < to; word++) {
    const year = wordAt(word);
    if (!YEAR.test(year)) continue;
    const isAfter = goesOn(word - 1) && !goesOn(word - 2);
    const isBefore = goesOn(word) && !goesOn(word + 1);
    const figure = isAfter ? wordAt(word - 1) : isBefore ? wordAt(word + 1) : '';
    const month = MONTH.test(figure) ? iso(year, Number(figure)) : null;
    if (month) return month;
  }
  return null;
}

/** "October 1, 2026", "1 October 2026", "October 2026"; each pair is what the two words before the year can be. */
function byName(year: string, months: readonly [number, number], days: readonly [number, number]): string | null {
  if (months[1] > 0) return days[0] > 0 ? iso(year, months[1], days[0]) : iso(year, months[1]);
  return months[0] > 0 && days[1] > 0 ? iso(year, months[0], days[1]) : null;
}

/** "1.10.2026", "13/10/2026", "10/13/2026". Where either may come first, one must be too large for a month. */
function byFigures(year: string, first: number, second: number, monthMayBeFirst: boolean): string | null {
  if (first === 0 || second === 0) return null;
  if (first > 12) return second <= 12 ? iso(year, second, first) : null;
  if (second > 12) return monthMayBeFirst ? iso(year, first, second) : null;
  return monthMayBeFirst && first !== second ? null : iso(year, second, first);
}

/** "2026-10-01", also with a time after it. */
function fromYear(year: string, month: string, day: string): string | null {
  if (!/^\d\d$/.test(month) || !/^\d\d(?:t\d\d)?$/.test(day)) return null;
  return iso(year, Number(month), Number(day.slice(0, 2)));
}

function iso(year: string, month: number, day?: number): string | null {
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return null;
  const two = (figure: number): string => String(figure).padStart(2, '0');
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

const dayOf = (word: string): number => Number(DAY.exec(word)?.[1] ?? 0);

const monthNumber = (word: string, months: readonly (readonly string[])[]): number =>
  word === '' ? 0 : months.findIndex((names) => names.includes(word)) + 1;
