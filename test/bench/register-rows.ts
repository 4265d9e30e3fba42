import type { Page } from 'puppeteer-core';
import { inventedCandidate } from '../preview/invented-candidates.ts';

const AT_ONCE = 100;
const FINDINGS = 170;
const QUOTES = 2;

/**
 * Fills the extension's own database with candidates as large as real ones: 170 findings with two quoted sentences each
 * and 25 sub-processors, over 100 kB in all. They are written without summaries, as the version before had them. Returns
 * the mean size of one as JSON, in bytes.
 */
export async function fillRegister(page: Page, count: number): Promise<number> {
  let bytes = 0;
  for (let from = 0; from < count; from += AT_ONCE) {
    const bare = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, n) => inventedCandidate(from + n));
    bytes += await page.evaluate(writeLarge, JSON.stringify(bare), from, FINDINGS, QUOTES);
  }
  return bytes / count;
}

/** Runs in the page: it can use nothing from outside itself. */
async function writeLarge(bare: string, seed: number, findings: number, quotes: number): Promise<number> {
  let state = seed + 1;
  const roll = (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % sides;
  };
  const LEGAL =
    'processor controller personal data breach notify without undue delay audit security measures encryption transfer'.split(
      ' ',
    );
  const SYLLABLES = 'ba co du fe gi ho ka le mi no pu ra se ti vo wy za'.split(' ');
  // Few words often, many seldom, as in every text.
  const word = () => {
    if (roll(3) === 0) return LEGAL[roll(LEGAL.length)]!;
    const rare = roll(4) === 0 ? roll(60_000) : roll(1_500);
    return [rare % 17, (rare / 17) % 17, (rare / 289) % 17, (rare / 4_913) % 17].map((n) => SYLLABLES[n | 0]).join('');
  };
  // Made once: 5,000 sentences, of which each candidate has its own choice.
  const world = globalThis as { sentences?: string[] };
  world.sentences ??= Array.from({ length: 5_000 }, () => `${Array.from({ length: 35 }, word).join(' ')}.`);
  const sentences = world.sentences;
  const sentence = () => sentences[roll(sentences.length)]!;
  const candidates = JSON.parse(bare) as {
    id: string;
    notes: string;
    assessment: { findings: object[]; profile?: object } | null;
  }[];
  let size = 0;
  for (const candidate of candidates) {
    candidate.notes = `${sentence()} Reference zebrafinch${roll(1_000)}.`;
    if (candidate.assessment === null) continue;
    const quote = () => {
      const text = sentence();
      return { document: 0, quote: text, start: 0, end: text.length };
    };
    candidate.assessment.findings = Array.from({ length: findings }, (_, n) => ({
      criterion: `criterion-${n}`,
      verdict: 'met',
      evidence: Array.from({ length: quotes }, quote),
    }));
    candidate.assessment.profile = {
      subProcessors: Array.from({ length: 25 }, () => ({
        name: `${word()} ${word()} Ltd`,
        purpose: word(),
        country: 'IE',
        countries: ['IE'],
        regions: [],
        countryText: 'Ireland',
        transferMechanism: null,
        section: null,
        affiliate: false,
        document: 0,
        evidence: quote(),
      })),
    };
    // One in a hundred tells how large they are.
    if (candidate === candidates[0]) size = JSON.stringify(candidate).length * candidates.length;
  }
  const done = <R>(request: IDBRequest<R>) =>
    new Promise<R>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('vetwell'));
  const transaction = database.transaction(['candidates', 'summaries'], 'readwrite');
  for (const candidate of candidates) {
    transaction.objectStore('candidates').put(candidate);
    transaction.objectStore('summaries').put({ id: candidate.id, version: 0 });
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = reject;
  });
  database.close();
  return size;
}
