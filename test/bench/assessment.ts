import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../../utils/engine/criteria/assess.ts';
import { extract } from '../../utils/engine/extraction/extract.ts';
import type { AssessableDocument } from '../../utils/model/finding.ts';
import { ASSESSED_LANGUAGES } from '../../utils/model/language.ts';
import { type BenchReport, ms, skipped, times } from './report.ts';

const KILO = 1_000;
/** Characters of the document that the bar is about, and of those that show whether time grows with the text. */
const SIZE = 100 * KILO;
const LARGE = [1_000 * KILO, 2_000 * KILO, 5_000 * KILO];
/** The clock of a thread ticks every few milliseconds: many runs tell more than one. */
const ROUNDS = 40;
const LARGE_ROUNDS = 2;

interface Row {
  name: string;
  /** Milliseconds; memory is warm, the document is new each time. */
  time: number;
  /** One pass that only puts the text in lower case. */
  lowerCase: number;
  size: number;
}

/** What it costs to judge a document by every criterion, beside one plain lower-casing pass over the same text. */
export async function benchAssessment(corpus: string): Promise<BenchReport> {
  const texts = textsOf(corpus);
  if (texts.size === 0) return skipped(`Assessment: skipped, there are no labelled documents in ${corpus}.`);
  const rows: Row[] = [];
  for (const [language, text] of texts) rows.push(await measure(language, text, SIZE, ROUNDS));
  const [language, text] = [...texts].reduce((most, each) => (each[1].length > most[1].length ? each : most));
  for (const size of LARGE) rows.push(await measure(language, text, size, LARGE_ROUNDS));
  return {
    lines: ['Assessment: every criterion over one document, warm', '', ...rows.map(lineOf)],
    rows: rows.map(({ name, size, time, lowerCase }) => ({
      what: `Assessment of ${Math.round(size / KILO)} kB in ${name} (beside: one lower-casing pass)`,
      ours: ms(time),
      beside: ms(lowerCase),
      ratio: times(time / lowerCase),
    })),
  };
}

/** All text there is in each language, the longest documents being as good as any. */
function textsOf(corpus: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const file of ['parallel.jsonl', 'policies.jsonl']) {
    const index = path.join(corpus, file);
    if (!existsSync(index)) continue;
    for (const line of readFileSync(index, 'utf8').split('\n').filter(Boolean)) {
      const { language = 'en', text } = JSON.parse(line) as { language?: string; text: string };
      if (ASSESSED_LANGUAGES.some((known) => known === language))
        texts.set(language, `${texts.get(language) ?? ''}${text}\n\n`);
    }
  }
  return texts;
}

async function measure(name: string, source: string, size: number, rounds: number): Promise<Row> {
  const body = new TextEncoder().encode(source.repeat(Math.ceil(size / source.length)).slice(0, size));
  const { text, blocks, language } = await extract({
    url: 'https://vendor.example/',
    contentType: 'text/markdown',
    body,
  });
  const document = (): AssessableDocument => ({
    documentType: 'dpa',
    url: 'https://vendor.example/',
    ...{ language, text, blocks },
  });
  const time = average(rounds, () => assess([document()]));
  return { name, time, lowerCase: average(rounds, () => lowerCase(`${text}…`)) / PASSES, size: text.length };
}

/** One pass is shorter than the clock can tell. A letter beyond Latin-1 at the end makes all texts equally wide. */
const PASSES = 40;
function lowerCase(text: string): number {
  let length = 0;
  for (let pass = 0; pass < PASSES; pass++) length += text.toLowerCase().length;
  return length;
}

/** Milliseconds that this thread computed in one run, the first left out: what else the machine does counts for little. */
function average(rounds: number, run: () => unknown): number {
  run();
  const start = process.threadCpuUsage();
  for (let round = 0; round < rounds; round++) run();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000 / rounds;
}

function lineOf({ name, time, lowerCase, size }: Row): string {
  const kilos = `${Math.round(size / KILO)} kB`.padStart(8);
  const each = ((time * SIZE) / size).toFixed(1).padStart(6);
  return `${name}${kilos}  ${time.toFixed(1).padStart(7)} ms  ${each} ms each 100 kB  ${Math.round(time / lowerCase)} × lower-casing`;
}
