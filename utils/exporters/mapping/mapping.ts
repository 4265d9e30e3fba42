import type { Candidate } from '../../model/candidate.ts';
import { isFieldId, wordedCellOf } from '../fields.ts';
import { type Column, sheet, tableExporter } from '../table.ts';

/** The columns that the user named, in the user's order; one without a field of ours stays blank. */
export const mapping = tableExporter((options) => {
  const columns = (options.mapping?.columns ?? []).map(
    ({ heading, field }): Column<Candidate> => ({
      heading,
      cell: (candidate) => (isFieldId(field) ? wordedCellOf(field, candidate, options) : null),
    }),
  );
  return [sheet(sheetName(options.mapping?.name), columns, (candidate) => [candidate])];
});

/** What spreadsheets allow as the name of a sheet: 31 characters, none of these, no apostrophe at its ends. */
function sheetName(name = ''): string {
  const allowed = name
    .replaceAll(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim();
  return allowed.replaceAll(/^'+|'+$/g, '') || 'Vetwell';
}
