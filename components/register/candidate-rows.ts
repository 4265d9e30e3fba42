import type { Candidate, CandidateStatus } from '../../utils/model/candidate.ts';
import { CANDIDATE_STATUSES } from '../../utils/model/candidate.ts';
import { countGates } from '../scorecard/gate-counts.ts';

export const SORT_COLUMNS = ['name', 'status', 'score', 'coverage', 'gates', 'owner', 'updated'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export type SortDirection = 'ascending' | 'descending';

export interface RowOrder {
  column: SortColumn;
  direction: SortDirection;
}

export interface RowFilter {
  text: string;
  status: CandidateStatus | 'all';
}

type Compare = (a: string, b: string) => number;

/** What a column is sorted by. Null is unknown, which is neither much nor little: it comes last either way. */
const SORT_VALUES: Record<SortColumn, (candidate: Candidate) => string | number | null> = {
  name: (candidate) => candidate.name,
  status: (candidate) => CANDIDATE_STATUSES.indexOf(candidate.status),
  score: ({ assessment }) => assessment?.score ?? null,
  coverage: ({ assessment }) => assessment?.coverage ?? null,
  gates: ({ assessment }) => (assessment ? countGates(assessment).passed : null),
  owner: (candidate) => candidate.owner || null,
  updated: (candidate) => candidate.updatedAt,
};

/** Every word must occur somewhere in what a person would look for; case and accents do not count. */
export function filterCandidates(candidates: readonly Candidate[], { text, status }: RowFilter): Candidate[] {
  const words = folded(text).split(/\s+/u).filter(Boolean);
  return candidates.filter((candidate) => {
    if (status !== 'all' && candidate.status !== status) return false;
    if (words.length === 0) return true;
    const haystack = searchedText(candidate);
    return words.every((word) => haystack.includes(word));
  });
}

export function sortCandidates(candidates: readonly Candidate[], order: RowOrder, compare: Compare): Candidate[] {
  const sortValue = SORT_VALUES[order.column];
  const sign = order.direction === 'ascending' ? 1 : -1;
  return candidates.toSorted((a, b) => {
    const [left, right] = [sortValue(a), sortValue(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    const difference =
      typeof left === 'number' && typeof right === 'number' ? left - right : compare(String(left), String(right));
    return sign * difference || compare(a.name, b.name);
  });
}

/** The order after a click on a column's heading: figures and dates start with the highest, names with A. */
export function nextOrder(order: RowOrder, column: SortColumn): RowOrder {
  if (order.column === column) {
    return { column, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
  }
  const highestFirst = column === 'score' || column === 'coverage' || column === 'gates' || column === 'updated';
  return { column, direction: highestFirst ? 'descending' : 'ascending' };
}

/** Folding accents is most of the work of a search, and each letter typed searches again. */
const searchedTexts = new WeakMap<Candidate, string>();

function searchedText(candidate: Candidate): string {
  const known = searchedTexts.get(candidate);
  if (known !== undefined) return known;
  const { name, id, owner, purpose, notes, tags } = candidate;
  const text = folded([name, id, owner, purpose, notes, ...tags].join('\n'));
  searchedTexts.set(candidate, text);
  return text;
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
