import type { RegisterRow } from '../../utils/model/candidate-summary.ts';
import { NO_FILTER, type RegisterFilter } from '../../utils/model/register-filter.ts';

/** What there is to choose from in the fields of the filter: owners and tags as they stand in the register. */
export interface FilterValues {
  owners: readonly string[];
  tags: readonly string[];
}

export function filterValues(rows: readonly RegisterRow[], compare: (a: string, b: string) => number): FilterValues {
  const owners = new Set(rows.map(({ owner }) => owner));
  owners.delete('');
  return { owners: [...owners].sort(compare), tags: [...new Set(rows.flatMap(({ tags }) => tags))].sort(compare) };
}

const FIELDS = Object.keys(NO_FILTER) as (keyof RegisterFilter)[];
/** These have their place outside of the panel. */
const ALWAYS_SHOWN: readonly (keyof RegisterFilter)[] = ['text', 'status'];

export const isSameFilter = (one: RegisterFilter, other: RegisterFilter): boolean =>
  FIELDS.every((field) => one[field] === other[field]);

/** How many fields of the panel ask for something. */
export const countInPanel = (filter: RegisterFilter): number =>
  FIELDS.filter((field) => !ALWAYS_SHOWN.includes(field) && filter[field] !== NO_FILTER[field]).length;
