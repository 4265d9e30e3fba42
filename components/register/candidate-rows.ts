import type { GateOutcome } from '../../utils/model/assessment.ts';
import { CANDIDATE_STATUSES, RISK_LEVELS } from '../../utils/model/candidate.ts';
import type { RegisterRow } from '../../utils/model/candidate-summary.ts';
import type { RegisterColumn, RegisterFilter } from '../../utils/model/register-filter.ts';
import { folded, searchTerms } from '../../utils/model/search-words.ts';
import { DAY } from '../../utils/model/time.ts';

export type SortColumn = 'name' | RegisterColumn;
type SortDirection = 'ascending' | 'descending';

export interface RowOrder {
  column: SortColumn;
  direction: SortDirection;
}

type Compare = (a: string, b: string) => number;

/** Candidates that have a word of the search in what the table does not hold: notes, sub-processors, quotes. By word. */
export type TextMatches = ReadonlyMap<string, ReadonlySet<string>>;

const REVIEW_DAYS = { overdue: 0, month: 30, quarter: 91 } as const;

/** What a column is sorted by. Null is unknown, which is neither much nor little: it comes last either way. */
const SORT_VALUES: Record<SortColumn, (row: RegisterRow) => string | number | null> = {
  name: (row) => row.name,
  status: (row) => CANDIDATE_STATUSES.indexOf(row.status),
  risk: (row) => (row.risk === 'unscored' ? null : -RISK_LEVELS.indexOf(row.risk)),
  score: (row) => row.score,
  coverage: (row) => row.coverage,
  gates: (row) => row.gates?.passed ?? null,
  'sub-processors': (row) => row.subProcessors,
  tags: (row) => row.tags.join(' ') || null,
  owner: (row) => row.owner || null,
  created: (row) => row.createdAt,
  updated: (row) => row.updatedAt,
  review: (row) => row.reviewDueAt,
};

const HIGHEST_FIRST: readonly SortColumn[] = [
  'risk',
  'score',
  'coverage',
  'gates',
  'sub-processors',
  'created',
  'updated',
];

/** Every word of the search must occur somewhere; case and accents do not count. `now`: milliseconds since the epoch. */
export function filterRows(
  rows: readonly RegisterRow[],
  filter: RegisterFilter,
  { matches, now }: { matches: TextMatches | null; now: number },
): readonly RegisterRow[] {
  const terms = searchTerms(filter.text).map((term) => ({ term, ids: matches?.get(term) }));
  const tests = testsOf(filter, now);
  if (terms.length === 0 && tests.length === 0) return rows;
  return rows.filter(
    (row) =>
      tests.every((test) => test(row)) &&
      terms.every(({ term, ids }) => searchedText(row).includes(term) || ids?.has(row.id)),
  );
}

/** One test for each thing that the filter asks for. */
function testsOf(filter: RegisterFilter, now: number): ((row: RegisterRow) => boolean)[] {
  const { status, risk, gates, owner, tag, changedDays, review } = filter;
  const tests: ((row: RegisterRow) => boolean)[] = [];
  if (status) tests.push((row) => row.status === status);
  if (risk) tests.push((row) => row.risk === risk);
  if (gates) tests.push((row) => gateOutcome(row) === gates);
  if (owner) tests.push((row) => row.owner === owner);
  if (tag) tests.push((row) => row.tags.includes(tag));
  if (changedDays !== null) tests.push((row) => row.updatedAt >= now - changedDays * DAY);
  if (review) tests.push(({ reviewDueAt }) => reviewDueAt !== null && reviewDueAt <= now + REVIEW_DAYS[review] * DAY);
  tests.push(...rangeTests((row) => row.score, filter.scoreFrom, filter.scoreTo));
  tests.push(...rangeTests((row) => row.coverage, filter.coverageFrom, filter.coverageTo));
  return tests;
}

/** What is unknown is in no range. As the table shows it: in whole figures. */
function rangeTests(figureOf: (row: RegisterRow) => number | null, from: number | null, to: number | null) {
  if (from === null && to === null) return [];
  return [
    (row: RegisterRow) => {
      const value = figureOf(row);
      if (value === null) return false;
      return Math.round(value) >= (from ?? 0) && Math.round(value) <= (to ?? 100);
    },
  ];
}

/** As the scorecard has it; null without an assessment. */
export function gateOutcome({ gates }: Pick<RegisterRow, 'gates'>): GateOutcome | null {
  if (gates === null) return null;
  if (gates.failed > 0) return 'failed';
  return gates.open > 0 ? 'open' : 'passed';
}

/** Comparing words as a language does is slow: each word gets its rank once, and ranks are compared. */
export function sortRows(rows: readonly RegisterRow[], order: RowOrder, compare: Compare): RegisterRow[] {
  const keys =
    order.column === 'name' ? nameRanks(rows, compare) : keysOf(rows.map(SORT_VALUES[order.column]), compare);
  const sign = order.direction === 'ascending' ? 1 : -1;
  let byName: Keys | null = null;
  const places = rows.map((_, place) => place);
  places.sort((a, b) => {
    const left = keys[a] ?? null;
    const right = keys[b] ?? null;
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1;
    } else if (left !== right) return sign * (left - right);
    byName ??= nameRanks(rows, compare);
    return (byName[a] ?? 0) - (byName[b] ?? 0);
  });
  return places.map((place) => rows[place]!);
}

type Keys = readonly (number | null)[];

/** Many have the same score: each order needs the names, whose ranks stay while the rows do. */
const knownRanks = new WeakMap<readonly RegisterRow[], { compare: Compare; ranks: Keys }>();

function nameRanks(rows: readonly RegisterRow[], compare: Compare): Keys {
  const known = knownRanks.get(rows);
  if (known?.compare === compare) return known.ranks;
  const ranks = keysOf(rows.map(SORT_VALUES.name), compare);
  knownRanks.set(rows, { compare, ranks });
  return ranks;
}

function keysOf(values: readonly (string | number | null)[], compare: Compare): Keys {
  const words = [...new Set(values.filter((value) => typeof value === 'string'))].sort(compare);
  const ranks = new Map<string, number>();
  for (const [place, word] of words.entries()) {
    const before = words[place - 1];
    const isSame = before !== undefined && compare(before, word) === 0;
    ranks.set(word, isSame ? ranks.get(before)! : place);
  }
  return values.map((value) => (typeof value === 'string' ? ranks.get(value)! : value));
}

/** The order after a click on a column's heading: figures and dates start with the highest, names with A. */
export function nextOrder(order: RowOrder, column: SortColumn): RowOrder {
  if (order.column === column) {
    return { column, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
  }
  return { column, direction: HIGHEST_FIRST.includes(column) ? 'descending' : 'ascending' };
}

/** Folding accents is most of the work of a search, and each letter typed searches again. */
const searchedTexts = new WeakMap<RegisterRow, string>();

function searchedText(row: RegisterRow): string {
  const known = searchedTexts.get(row);
  if (known !== undefined) return known;
  const { name, id, owner, purpose, tags } = row;
  const text = folded([name, id, owner, purpose, ...tags].join('\n'));
  searchedTexts.set(row, text);
  return text;
}
