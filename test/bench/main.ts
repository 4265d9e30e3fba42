// Prints how we measure against others, on the same pages in the same run. Ratios count; milliseconds are the machine's.
import path from 'node:path';
import { benchExtraction } from './extraction.ts';

/** Folder with the labelled pages; they belong to others and are no part of the project. */
const corpus = path.resolve(process.env.VETWELL_CORPUS ?? '../shared/corpus');

for (const line of await benchExtraction(corpus)) console.log(line);
