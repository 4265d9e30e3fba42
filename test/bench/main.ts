// Prints how we measure against others, on the same pages in the same run: each bench by itself, then all in one table.
// Ratios count; milliseconds are the machine's. Names of benches as arguments run only those: `npm run bench -- diff`.
import path from 'node:path';
import { benchAssessment } from './assessment.ts';
import { benchContentScript } from './content-script.ts';
import { benchDiff } from './diff.ts';
import { benchExport } from './export.ts';
import { benchExtraction } from './extraction.ts';
import { benchRegister } from './register.ts';
import { type BenchReport, type TableRow, tableOf } from './report.ts';
import { benchSizes } from './sizes.ts';

/** Folder with the labelled pages; they belong to others and are no part of the project. */
const corpus = path.resolve(process.env.VETWELL_CORPUS ?? '../shared/corpus');

const BENCHES: Record<string, (corpus: string) => Promise<BenchReport>> = {
  'content-script': benchContentScript,
  extraction: benchExtraction,
  assessment: benchAssessment,
  diff: benchDiff,
  register: benchRegister,
  export: benchExport,
  sizes: benchSizes,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0)
  throw new Error(`no bench “${unknown.join('”, “')}”: there are ${Object.keys(BENCHES).join(', ')}`);

const rows: TableRow[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const report = await bench(corpus);
  console.log([...report.lines, ''].join('\n'));
  rows.push(...report.rows);
}
console.log(tableOf(rows).join('\n'));
