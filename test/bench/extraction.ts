import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { READERS, type Reader } from './extraction-readers.ts';
import { tokenF1, wordsOf } from './extraction-score.ts';
import { align, type BenchReport, ms, skipped, type TableRow, threadTime, times } from './report.ts';

interface Page {
  id: string;
  url: string;
  html: string;
  words: string[];
}

interface Result {
  name: string;
  scores: number[];
  /** Milliseconds of this thread for all pages, parsing included; the best of the rounds. */
  time: number;
}

/** The first warms up; jsdom takes so long that two must do. */
const ROUNDS = 2;

/** Compares our reading of the labelled pages with Readability's and defuddle's, in the same run. */
export async function benchExtraction(corpus: string): Promise<BenchReport> {
  const pages = pagesOf(corpus);
  if (pages.length === 0) return skipped(`Extraction: skipped, there are no labelled pages in ${corpus}.`);
  const results: Result[] = [];
  for (const reader of READERS) results.push(await measure(reader, pages));
  return {
    lines: [
      `Extraction: ${pages.length} pages, words against hand-made selections`,
      '',
      ...table(results),
      '',
      ...losses(results, pages),
    ],
    rows: rowsOf(results),
  };
}

function rowsOf([ours, ...others]: Result[]): TableRow[] {
  if (!ours) return [];
  const each = ({ time, scores }: Result) => time / scores.length;
  return others.flatMap((other) => [
    {
      what: `Extraction, time a page (beside: ${other.name})`,
      ours: ms(each(ours)),
      beside: ms(each(other)),
      ratio: times(ours.time / other.time),
    },
    {
      what: `Extraction, token F1 (beside: ${other.name})`,
      ours: percent(mean(ours.scores)),
      beside: percent(mean(other.scores)),
      ratio: '',
    },
  ]);
}

function pagesOf(corpus: string): Page[] {
  const index = path.join(corpus, 'extraction.jsonl');
  if (!existsSync(index)) return [];
  const text = (file: string) => gunzipSync(readFileSync(path.join(corpus, file))).toString('utf8');
  return readFileSync(index, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const row = JSON.parse(line) as { id: string; url: string; html: string; gold: string };
      return { id: row.id, url: row.url, html: text(row.html), words: wordsOf(text(row.gold)) };
    });
}

async function measure(reader: Reader, pages: Page[]): Promise<Result> {
  let time = Number.POSITIVE_INFINITY;
  let scores: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const texts: string[] = [];
    const taken = await threadTime(async () => {
      for (const page of pages) texts.push(await reader.read(page.html, page.url).catch(() => ''));
    });
    time = Math.min(time, taken);
    scores = texts.map((text, index) => tokenF1(wordsOf(text), pages[index]?.words ?? []));
  }
  return { name: reader.name, scores, time };
}

function table(results: Result[]): string[] {
  const [ours] = results;
  const rows = results.map(({ name, scores, time }) => [
    name,
    percent(mean(scores)),
    percent(Math.min(...scores)),
    `${(time / scores.length).toFixed(1)} ms`,
    ours ? `${(time / ours.time).toFixed(1)} ×` : '',
  ]);
  return align([['', 'token F1', 'worst page', 'time a page', 'time against ours'], ...rows]);
}

/** Pages on which another reader did better than ours. */
function losses(results: Result[], pages: Page[]): string[] {
  const [ours, ...others] = results;
  return pages.flatMap((page, index) =>
    others
      .filter(({ scores }) => (scores[index] ?? 0) > (ours?.scores[index] ?? 0) + 0.005)
      .map(
        ({ name, scores }) =>
          `${page.id}: ${name} ${percent(scores[index] ?? 0)}, ours ${percent(ours?.scores[index] ?? 0)}`,
      ),
  );
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
