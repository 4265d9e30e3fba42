import type { Candidate } from '../model/candidate.ts';
import { writeCsv } from './csv-text.ts';
import type { Exporter, ExportOptions } from './exporter.ts';
import { writeWorkbook } from './workbook.ts';

/** Null is an empty cell: unknown, or not ours to say. */
export type Cell = string | number | boolean | Date | null;

export interface Heading {
  text: string;
  /** In characters. */
  width: number;
}

export interface Sheet {
  name: string;
  headings: readonly Heading[];
  /** The rows that one candidate gives, each as long as the headings. */
  rowsOf: (candidate: Candidate) => Iterable<readonly Cell[]>;
}

export interface Column<Row> {
  heading: string;
  width?: number;
  cell: (row: Row) => Cell;
}

const USUAL_WIDTH = 24;

/** A sheet with a row for each candidate, or for each of the things that `rows` finds in a candidate. */
export function sheet<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: (candidate: Candidate) => Iterable<Row>,
): Sheet {
  return {
    name,
    headings: columns.map(({ heading, width = USUAL_WIDTH }) => ({ text: heading, width })),
    *rowsOf(candidate) {
      for (const row of rows(candidate)) yield columns.map((column) => column.cell(row));
    },
  };
}

/** An exporter whose file is one or more tables. As CSV the first of them is written. */
export function tableExporter(sheetsFor: (options: ExportOptions) => readonly [Sheet, ...Sheet[]]): Exporter {
  return {
    passes: (options) => (options.file === 'xlsx' ? sheetsFor(options).length : 1),
    write(shortlist, options) {
      const sheets = sheetsFor(options);
      return options.file === 'xlsx'
        ? writeWorkbook(sheets, shortlist)
        : writeCsv(sheets[0], shortlist, options.delimiter);
    },
  };
}
