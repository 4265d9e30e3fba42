import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser, resetFakeBrowser } from '../../test/unit/fake-browser.ts';
import { freshDatabase } from '../../test/unit/fresh-database.ts';
import { PRACTICE_VENDOR } from '../model/practice.ts';
import { findCandidate } from '../storage/candidates.ts';
import { candidateIds } from '../storage/shortlist.ts';
import { snapshotsOf } from '../storage/snapshots.ts';
import { tabState } from '../storage/tab-state.ts';
import { findVetting } from '../storage/vettings.ts';
import { handOver } from './hand-over.ts';
import { seePracticeIn, vetPractice } from './practice.ts';
import { removePractice } from './practice-removal.ts';
import { saveCandidate } from './vetting/save-candidate.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../test/unit/fake-browser.ts')).fakeBrowser }));

const ORIGIN = 'chrome-extension://vetwell';
const PAGES = fileURLToPath(new URL('../../public/', import.meta.url));

/** As an extension's own files answer; whoever asks anybody else fails. */
async function bundled(url: string): Promise<Response> {
  if (!url.startsWith(`${ORIGIN}/`)) throw new Error(`${url} was asked`);
  const path = PAGES + url.slice(ORIGIN.length + 1);
  if (!existsSync(path)) throw new TypeError('Failed to fetch');
  return new Response(readFileSync(path), { headers: { 'content-type': 'text/html' } });
}

beforeEach(async () => {
  resetFakeBrowser();
  await freshDatabase();
  vi.stubGlobal('location', { origin: ORIGIN });
  vi.stubGlobal('fetch', vi.fn(bundled));
});

const vetted = async () => {
  await vetPractice();
  await vi.waitFor(async () => expect((await findVetting(PRACTICE_VENDOR.id))?.state).toBe('done'), 20_000);
  return (await findVetting(PRACTICE_VENDOR.id))!;
};

test('the practice vendor is read and judged like any other, and nobody outside is asked', async () => {
  const { documents, assessment, vendorName } = await vetted();
  expect(vendorName).toBe('Lanternpost');
  expect(documents.map(({ documentType, state }) => `${documentType} ${state}`).sort()).toEqual([
    'dpa read',
    'privacy-policy read',
    'security read',
    'subprocessors read',
  ]);
  const verdicts = new Set(assessment?.findings.map(({ verdict }) => verdict));
  // Enough of each to practise on.
  for (const verdict of ['met', 'partial', 'not-found']) expect(verdicts).toContain(verdict);
  expect(assessment?.findings.filter(({ verdict }) => verdict === 'met').length).toBeGreaterThan(20);
  const notice = assessment?.findings.find(({ criterion }) => criterion === 'dpa-breach-notification');
  expect(notice?.evidence[0]?.quote).toContain('no later than 72 hours');
});

test('its page in a tab is looked at like any other', async () => {
  const get = vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url: `${ORIGIN}/practice/index.html` });
  expect(await seePracticeIn(5)).toBe(true);
  const seen = await tabState(5);
  expect(seen?.vendor.id).toBe(PRACTICE_VENDOR.id);
  expect(seen?.detection.site.kind).toBe('vendor');
  expect(seen?.detection.links).toHaveLength(4);
  get.mockResolvedValue({ url: `${ORIGIN}/options.html` });
  expect(await seePracticeIn(6)).toBe(false);
});

test('it is not handed over unless it was chosen', async () => {
  await vetted();
  await saveCandidate(PRACTICE_VENDOR.id);
  const choice = { exporter: 'json', file: 'json', delimiter: ',', answers: {}, mapping: null } as const;
  const locale = { language: 'en' } as never;
  expect((await handOver({ ...choice, locale, ids: null })).total).toBe(0);
  expect((await handOver({ ...choice, locale, ids: await candidateIds() })).total).toBe(1);
});

test.each(['vetted only', 'saved as well'])('it goes with all that was made of it: %s', async (how) => {
  await vetted();
  if (how === 'saved as well') await saveCandidate(PRACTICE_VENDOR.id);
  await removePractice();
  expect(await findVetting(PRACTICE_VENDOR.id)).toBeNull();
  expect(await findCandidate(PRACTICE_VENDOR.id)).toBeNull();
  expect(await snapshotsOf(PRACTICE_VENDOR.id)).toEqual([]);
});
