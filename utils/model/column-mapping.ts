import * as z from 'zod/mini';

/** One column of a file that another program reads: its heading there, and the field of ours that fills it. */
export const mappedColumnSchema = z.object({
  heading: z.string(),
  /** Id of an export field; empty for a column that is to stay blank. */
  field: z.string(),
});
export type MappedColumn = z.infer<typeof mappedColumnSchema>;

/** The columns that a user named for one target; kept in this browser. */
export const columnMappingSchema = z.object({
  /** Random UUID. */
  id: z.string(),
  name: z.string(),
  columns: z.array(mappedColumnSchema),
});
export type ColumnMapping = z.infer<typeof columnMappingSchema>;
