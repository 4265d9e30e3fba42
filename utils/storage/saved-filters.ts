import { savedFilterSchema } from '../model/register-filter.ts';
import { namedRows } from './named-rows.ts';

export const {
  read: readFilters,
  write: writeFilter,
  remove: removeFilter,
  clear: clearFilters,
  onChange: onFiltersChange,
} = namedRows('filter.', savedFilterSchema);
