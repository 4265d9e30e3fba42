import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { diffWords } from 'diff';
import { diffDocuments } from '../../utils/engine/diff/diff-documents.ts';
import { extract } from '../../utils/engine/extraction/extract.ts';
import type { Extraction } from '../../utils/model/extraction.ts';
import { align, type BenchReport, ms, skipped, threadTime, times } from './report.ts';

/** Pairs, evenly spread over those there are. */
const SAMPLE = 20;

interface Pair {
  before: Extraction;
  after: Extraction;
}

/** What it costs to find what changed between two versions of a document, beside a diff of their words. */
export async function benchDiff(corpus: string): Promise<BenchReport> {
  const pairs = await pairsOf(corpus);
  if (pairs.length === 0) return skipped(`Diff: skipped, there are no labelled changes in ${corpus}.`);
  const found = { ours: 0, theirs: 0 };
  const ours = await threadTime(() => {
    for (const { before, after } of pairs) found.ours += diffDocuments(before, after, () => []).changes.length;
  });
  const theirs = await threadTime(() => {
    for (const { before, after } of pairs) found.theirs += partsOf(before.text, after.text);
  });
  const each = (time: number) => time / pairs.length;
  const table = [
    ['', 'time a pair', 'what it tells of'],
    ['Vetwell', ms(each(ours)), `${found.ours} changes of sentences`],
    ['jsdiff, by words', ms(each(theirs)), `${found.theirs} pieces of text`],
  ];
  return {
    lines: [`Diff: ${pairs.length} pairs of versions, their text extracted before`, '', ...align(table)],
    rows: [
      {
        what: 'Diff of two versions (beside: jsdiff by words)',
        ours: ms(each(ours)),
        beside: ms(each(theirs)),
        ratio: times(ours / theirs),
      },
    ],
  };
}

const partsOf = (before: string, after: string): number =>
  diffWords(before, after).filter(({ added, removed }) => added || removed).length;

async function pairsOf(corpus: string): Promise<Pair[]> {
  const index = path.join(corpus, 'changes.jsonl');
  if (!existsSync(index)) return [];
  const rows = readFileSync(index, 'utf8').split('\n').filter(Boolean);
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const chosen = rows.filter((_, n) => n % step === 0).slice(0, SAMPLE);
  const pairs: Pair[] = [];
  for (const row of chosen) {
    const { url, before, after } = JSON.parse(row) as { url: string; before: string; after: string };
    const read = (file: string) =>
      extract({
        url,
        contentType: 'text/html; charset=utf-8',
        body: gunzipSync(readFileSync(path.join(corpus, file))),
      });
    pairs.push({ before: await read(before), after: await read(after) });
  }
  return pairs;
}
