import { ASSESSED_LANGUAGES } from '../../model/language.ts';
import { CATALOGUE } from '../criteria/catalogue.ts';
import { DATE_CRITERIA } from './change-rules.ts';
import { findingPairs, touchedBy } from './finding-changes.ts';
import { type ChangedDocument, type Comparison, claim, type Statement } from './statement.ts';

/** Sentences that no other change explains: the wording of evidence, dates, and what bears on nothing. */
export function nameRemaining(comparison: Comparison): void {
  const evidence = new Set([...findingPairs(comparison).values()].flatMap((pair) => touchedBy(comparison, pair)));
  for (const document of new Set(comparison.statements.map((statement) => statement.document)))
    nameInDocument(comparison, document, evidence);
}

/** One change for all of a document: a new edition of it is one thing to read, not two hundred. */
function nameInDocument(comparison: Comparison, document: ChangedDocument, evidence: ReadonlySet<Statement>): void {
  const all = comparison.statements.filter((statement) => statement.document === document);
  const free = all.filter(({ owner }) => owner === null);
  const dates = free.filter((statement) => isDateChange(statement) && !isSameWords(statement));
  const others = free.filter((statement) => !isDateChange(statement) && !isNoise(statement));
  const bearing = others.filter((statement) => evidence.has(statement) || statement.criteria.length > 0);
  claim(comparison, bearing, { kind: 'evidence-reworded' });
  if (bearing.length > 0) return;
  claim(comparison, others, { kind: 'text-changed' });
  const isOnlyChange = others.length === 0 && free.length === all.length;
  if (isOnlyChange) claim(comparison, joined(dates.filter(isDocumentDate)), { kind: 'date-moved' });
}

/** Two short dates have so few words in common that they are not seen as one sentence. */
function joined(dates: Statement[]): Statement[] {
  const [removed, ...moreRemoved] = dates.filter(({ after }) => after === null);
  const [added, ...moreAdded] = dates.filter(({ before }) => before === null);
  if (!removed || !added || moreRemoved.length + moreAdded.length > 0) return dates;
  removed.after = added.after;
  return dates.filter((statement) => statement !== added);
}

const isDocumentDate = ({ criteria }: Statement): boolean => criteria.some((id) => DATE_CRITERIA.includes(id));

/** "March 25, 2026" and "25 March 2026" are one date. */
function isSameWords({ before, after }: Statement): boolean {
  const sorted = (text: string | null) =>
    wordsOf(text ?? '')
      .sort()
      .join(' ');
  return sorted(before) === sorted(after);
}

/** A sentence that says nothing but the date of the document, or that differs in nothing but a date. */
const isDateChange = (statement: Statement): boolean =>
  isBareDate(statement) ||
  (differsOnlyIn(statement, (word) => /\p{N}/u.test(word) || isDateWord(word)) &&
    (isDocumentDate(statement) || statement.criteria.length === 0));

const isBareDate = ({ criteria }: Statement): boolean =>
  criteria.length > 0 && criteria.every((id) => DATE_CRITERIA.includes(id));

const BONUS: ReadonlySet<string> = new Set(CATALOGUE.flatMap(({ id, severity }) => (severity === 'bonus' ? id : [])));

/**
 * Counters ("12,431 customers") and the day's date change by themselves. In a sentence that bears on more than a bonus a
 * figure is the matter itself.
 */
const isNoise = (statement: Statement): boolean =>
  statement.criteria.every((id) => BONUS.has(id)) && differsOnlyIn(statement, (word) => /\p{N}/u.test(word));

function differsOnlyIn({ before, after }: Statement, ofNoAccount: (word: string) => boolean): boolean {
  if (before === null || after === null) return false;
  const kept = (text: string) =>
    wordsOf(text)
      .filter((word) => !ofNoAccount(word))
      .join(' ');
  return kept(before) === kept(after);
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Names of months and days of the week, long and short, in the languages that are judged; made when first asked for. */
let dateWords: ReadonlySet<string> | null = null;

function isDateWord(word: string): boolean {
  dateWords ??= new Set(
    ASSESSED_LANGUAGES.flatMap((language) => [...named(language, 'long'), ...named(language, 'short')]),
  );
  return dateWords.has(word);
}

function named(language: string, style: 'long' | 'short'): string[] {
  const [month, weekday] = [{ month: style }, { weekday: style }].map(
    (options) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }),
  );
  const names = [
    ...numbers(12).map((number) => month!.format(Date.UTC(2024, number, 1))),
    ...numbers(7).map((number) => weekday!.format(Date.UTC(2024, 0, 1 + number))),
  ];
  return names.map((name) => name.toLowerCase().replace(/[^\p{L}]/gu, ''));
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, number) => number);
}
