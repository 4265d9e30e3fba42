// Prints how we measure against others, on the same pages in the same run. Ratios count; milliseconds are the machine's.
// Names of benches as arguments run only those: `npm run bench -- content-script`.
import path from 'node:path';
import { benchAssessment } from './assessment.ts';
import { benchContentScript } from './content-script.ts';
import { benchExtraction } from './extraction.ts';
import { benchRegister } from './register.ts';

/** Folder with the labelled pages; they belong to others and are no part of the project. */
const corpus = path.resolve(process.env.VETWELL_CORPUS ?? '../shared/corpus');

const BENCHES: Record<string, (corpus: string) => Promise<string[]>> = {
  assessment: benchAssessment,
  extraction: benchExtraction,
  'content-script': benchContentScript,
  register: benchRegister,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log([...(await bench(corpus)), ''].join('\n'));
}
