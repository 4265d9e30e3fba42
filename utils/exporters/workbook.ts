import type { Shortlist } from './exporter.ts';
import type { Cell, Sheet } from './table.ts';
import {
  contentTypes,
  PACKAGE_RELATIONS,
  STYLES,
  sheetEnd,
  sheetHead,
  type WrittenSheet,
  workbookRelations,
  workbookXml,
} from './workbook-parts.ts';
import { columnName, headingsXml, rowXml } from './workbook-row.ts';
import { type Bytes, type ZipStream, zipStream } from './zip-stream.ts';

/** Rows that a sheet can hold, that of the headings included (Excel's own limit). */
const MOST_ROWS = 1_048_576;
/** Rows are gathered up to this length before they are compressed. In UTF-16 code units. */
const PIECE = 1 << 16;

/**
 * An XLSX workbook (ECMA-376) with typed cells, a frozen row of headings, and filters. Compressed and written out while it
 * is read: texts stand in their cells, not in one table for all. A sheet that is full goes on in the next.
 */
export async function* writeWorkbook(
  sheets: readonly Sheet[],
  shortlist: Shortlist,
  mostRows: number = MOST_ROWS,
): AsyncGenerator<Bytes> {
  const zip = zipStream(shortlist.exportedAt);
  const written: WrittenSheet[] = [];
  yield* zip.file('_rels/.rels', PACKAGE_RELATIONS);
  yield* zip.file('xl/styles.xml', STYLES);
  for (const table of sheets) {
    const rows = rowsOf(table, shortlist);
    for (let part = 1, isMore = true; isMore; part += 1) {
      const one = {
        name: part === 1 ? table.name : `${table.name} ${part}`,
        lastColumn: lastColumn(table),
        lastRow: 1,
      };
      zip.begin(`xl/worksheets/sheet${written.push(one)}.xml`);
      isMore = yield* writeSheet(zip, table, rows, one, mostRows);
    }
  }
  yield* zip.file('xl/workbook.xml', workbookXml(written));
  yield* zip.file('xl/_rels/workbook.xml.rels', workbookRelations(written));
  yield* zip.file('[Content_Types].xml', contentTypes(written));
  yield* zip.end();
}

const lastColumn = ({ headings }: Sheet) => columnName(headings.length - 1);

async function* rowsOf(table: Sheet, shortlist: Shortlist): AsyncGenerator<readonly Cell[]> {
  for await (const candidate of shortlist.candidates()) yield* table.rowsOf(candidate);
}

/** Writes rows until there are no more, or no more fit; returns whether there may be more. Counts them in `sheet`. */
async function* writeSheet(
  zip: ZipStream,
  table: Sheet,
  rows: AsyncGenerator<readonly Cell[]>,
  sheet: WrittenSheet,
  mostRows: number,
): AsyncGenerator<Bytes, boolean> {
  yield* zip.add(sheetHead(table.headings) + headingsXml(table.headings));
  let pieces = '';
  let isMore = true;
  while (isMore && sheet.lastRow < mostRows) {
    const next = await rows.next();
    isMore = !next.done;
    if (next.done) break;
    sheet.lastRow += 1;
    pieces += rowXml(next.value, sheet.lastRow);
    if (pieces.length < PIECE) continue;
    yield* zip.add(pieces);
    pieces = '';
  }
  yield* zip.add(pieces + sheetEnd(sheet));
  yield* zip.endFile();
  return isMore;
}
