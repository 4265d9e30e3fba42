import { cellOf, FIELD_IDS } from '../fields.ts';
import { sheet, tableExporter } from '../table.ts';

const COLUMNS = FIELD_IDS.map((id) => ({
  heading: id,
  cell: (candidate: Parameters<typeof cellOf>[1]) => cellOf(id, candidate),
}));

/** One row for each candidate, for spreadsheets and scripts. */
export const csv = tableExporter(() => [sheet('candidates', COLUMNS, (candidate) => [candidate])]);
