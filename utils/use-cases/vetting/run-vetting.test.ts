import { beforeEach, expect, test, vi } from 'vitest';
import { freshDatabase } from '../../../test/unit/fresh-database.ts';
import { BREACH_SENTENCE, page, ports, VENDOR } from '../../../test/unit/invented-vendor.ts';
import { jobDocument, NOW } from '../../../test/unit/records.ts';
import { READING_PROBLEMS, type ReadingProblem } from '../../model/extraction.ts';
import type { JobDocument, VettingJob } from '../../model/vetting-job.ts';
import { snapshotsOf } from '../../storage/snapshots.ts';
import * as vettings from '../../storage/vettings.ts';
import { snapshotText } from '../snapshot-text.ts';
import { cancelled, newJob } from './job-steps.ts';
import type { VettingPorts } from './ports.ts';
import { runVetting } from './run-vetting.ts';

/** Like a background that is ended at its n-th write: before it, or right after, nothing more ever happens. */
const death = vi.hoisted(() => ({ atWrite: 0, before: true, writes: 0 }));

vi.mock('../../storage/vettings.ts', async (importOriginal) => {
  const original = await importOriginal<typeof vettings>();
  const forEver = () => new Promise<never>(() => {});
  const changeVetting: typeof original.changeVetting = async (...parameters) => {
    death.writes += 1;
    const dies = death.writes === death.atWrite;
    if (dies && death.before) return forEver();
    const result = await original.changeVetting(...parameters);
    return dies ? forEver() : result;
  };
  return { ...original, changeVetting };
});

beforeEach(async () => {
  Object.assign(death, { atWrite: 0, before: true, writes: 0 });
  await freshDatabase();
});

const at = (path: string, changes: Partial<JobDocument> = {}) =>
  jobDocument({ url: `https://tidydesk.example${path}`, linkText: path, ...changes });
const DPA = at('/dpa', { documentType: 'dpa' });
const PRIVACY = at('/privacy', { documentType: 'privacy-policy' });
const LEGAL = at('/legal', { documentType: 'other-legal' });

async function store(...documents: JobDocument[]): Promise<void> {
  await vettings.changeVetting(VENDOR.id, () => newJob(VENDOR, documents, NOW));
  death.writes = 0;
}

const live = () => new AbortController().signal;

async function vetted(using: VettingPorts, signal = live()): Promise<VettingJob> {
  await runVetting(VENDOR.id, using, signal);
  return (await vettings.findVetting(VENDOR.id)) as VettingJob;
}

const outcomes = (job: VettingJob) => job.documents.map(({ url, state, problem }) => [url, problem ?? state]);

test('reads, keeps and judges; every quote is byte for byte in the stored text', async () => {
  await store(DPA, PRIVACY);
  const job = await vetted(ports());
  expect(job.state).toBe('done');
  expect(job.documents).toMatchObject([
    { state: 'read', title: 'Data Processing Agreement', language: 'en' },
    { state: 'read', title: 'Privacy Policy', language: 'en' },
  ]);
  const { findings = [], documents = [] } = job.assessment ?? {};
  const evidence = findings.flatMap((finding) => finding.evidence);
  expect(evidence.map(({ quote }) => quote)).toContain(BREACH_SENTENCE);
  for (const { document, quote, start, end } of evidence) {
    const text = await snapshotText(documents[document]?.snapshotId ?? '');
    expect(text?.text.slice(start, end)).toBe(quote);
  }
});

test('a snapshot says where, when and what was received', async () => {
  await store(DPA);
  await vetted(ports());
  expect(await snapshotsOf(VENDOR.id)).toEqual([
    {
      id: expect.any(String),
      vendorId: VENDOR.id,
      documentType: 'dpa',
      url: DPA.url,
      finalUrl: DPA.url,
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      contentType: 'text/html; charset=utf-8',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      size: expect.any(Number),
      fetchedAt: NOW,
    },
  ]);
});

test('killed at any write, before it or after, it goes on to the same end', { timeout: 60_000 }, async () => {
  const documents = [DPA, LEGAL, at('/missing')];
  await store(...documents);
  const whole = await vetted(ports());
  const writes = death.writes;
  expect(writes).toBeGreaterThan(8);
  for (let atWrite = 1; atWrite <= writes; atWrite += 1) {
    for (const before of [true, false]) {
      await freshDatabase();
      await store(...documents);
      Object.assign(death, { atWrite, before, writes: 0 });
      void runVetting(VENDOR.id, ports(), live());
      await vi.waitFor(() => expect(death.writes).toBe(atWrite));
      // The write after which it dies must still be committed.
      await new Promise((resolve) => setTimeout(resolve, 20));
      death.atWrite = 0;
      const after = await vetted(ports());
      expect(outcomes(after)).toEqual(outcomes(whole));
      expect(after.assessment?.findings).toEqual(whole.assessment?.findings);
      const kept = await snapshotsOf(VENDOR.id);
      expect(kept.map(({ url }) => url).sort()).toEqual(
        after.documents
          .filter(({ state }) => state === 'read')
          .map(({ url }) => url)
          .sort(),
      );
    }
  }
});

test('what was read before the kill is not fetched again', async () => {
  await store(DPA, PRIVACY);
  const stuck = ports({
    fetchDocument: (url) => (url === PRIVACY.url ? new Promise(() => {}) : ports().fetchDocument(url, url, live())),
  });
  void runVetting(VENDOR.id, stuck, live());
  await vi.waitFor(async () =>
    expect((await vettings.findVetting(VENDOR.id))?.documents.map(({ state }) => state)).toEqual(['read', 'reading']),
  );
  const second = ports();
  expect((await vetted(second)).state).toBe('done');
  expect(second.fetched).toEqual([PRIVACY.url]);
});

test('a document that ends the background each time is given up in the end', async () => {
  await store(DPA, PRIVACY);
  for (let start = 0; start < 3; start += 1) {
    void runVetting(VENDOR.id, ports({ fetchDocument: () => new Promise(() => {}) }), live());
    await vi.waitFor(async () =>
      expect((await vettings.findVetting(VENDOR.id))?.documents[0]?.attempts).toBe(start + 1),
    );
  }
  expect(outcomes(await vetted(ports()))).toEqual([
    [DPA.url, 'broken-file'],
    [PRIVACY.url, 'read'],
  ]);
});

const FETCH_PROBLEMS = READING_PROBLEMS.filter((problem) => problem !== 'permission-missing');

test.each<ReadingProblem>(FETCH_PROBLEMS)(
  'a document that fails as %s is named so, and the rest goes on',
  async (problem) => {
    await store(DPA, PRIVACY);
    const using = ports({
      fetchDocument: async (url, from, signal) =>
        url === DPA.url ? { ok: false, problem } : ports().fetchDocument(url, from, signal),
    });
    const job = await vetted(using);
    expect([job.state, ...outcomes(job).map(([, outcome]) => outcome)]).toEqual(['done', problem, 'read']);
    expect(await snapshotsOf(VENDOR.id)).toHaveLength(1);
  },
);

test('without permission nothing is fetched', async () => {
  await store(DPA);
  const using = ports({ hasAccess: async () => false });
  expect(outcomes(await vetted(using))).toEqual([[DPA.url, 'permission-missing']]);
  expect(using.fetched).toEqual([]);
});

test('bytes that cannot be read are not kept as a snapshot', async () => {
  await store(DPA);
  const empty = ports({ fetchDocument: async (url) => page(url, '<!doctype html><title>DPA</title><body></body>') });
  const job = await vetted(empty);
  expect(job.documents[0]).toMatchObject({ state: 'failed', problem: expect.any(String), snapshotId: null });
  expect(await snapshotsOf(VENDOR.id)).toEqual([]);
});

test('a hub leads to documents that the page did not link to, each read once', async () => {
  await store(LEGAL, DPA);
  const using = ports();
  const job = await vetted(using);
  expect(job.documents.map(({ url, documentType, foundOn }) => [new URL(url).pathname, documentType, foundOn])).toEqual(
    [
      ['/legal', expect.any(String), undefined],
      ['/dpa', 'dpa', undefined],
      ['/legal/sub-processors', 'subprocessors', LEGAL.url],
    ],
  );
  expect(new Set(using.fetched).size).toBe(using.fetched.length);
});

test('a page that turns out to be a list is followed as one, whatever its link called it', async () => {
  const list = `<title>Terms and policies</title><main><h1>Terms and policies</h1>
    <p>Here stand all the documents that apply when you use our service; choose the one that you want to read below.</p>
    <a href="/dpa">Data Processing Agreement</a> <a href="/dpa-uk">Data Processing Agreement (UK)</a>
    <a href="/privacy">Privacy Policy</a> <a href="/legal/sub-processors">Sub-processors</a></main>`;
  const TERMS = at('/terms', { documentType: 'terms' });
  await store(TERMS, DPA);
  const fetchDocument: VettingPorts['fetchDocument'] = async (url, from, signal) =>
    url === TERMS.url ? page(url, list) : ports().fetchDocument(url, from, signal);
  const job = await vetted(ports({ fetchDocument }));
  expect(job.documents.map(({ url }) => new URL(url).pathname).sort()).toEqual([
    '/dpa',
    '/dpa-uk',
    '/legal/sub-processors',
    '/privacy',
    '/terms',
  ]);
});

test('a text without a page around it says itself which document it is, when its link does not', async () => {
  const text = `The processor shall act on documented instructions of the controller. Sub-processors are bound by the same
    duties. Any personal data breach is reported without undue delay. Annex 1 lists the categories of data subjects.`;
  const file = at('/files/legal.txt', { documentType: 'other-legal' });
  const named = at('/files/terms.txt', { documentType: 'terms' });
  await store(file, named);
  const fetchDocument: VettingPorts['fetchDocument'] = async (url) => page(url, text, 'text/plain');
  const job = await vetted(ports({ fetchDocument }));
  expect(job.documents.map(({ documentType }) => documentType)).toEqual(['dpa', 'terms']);
});

test('cancelled in the middle, it stops and keeps what it has', async () => {
  await store(DPA, PRIVACY);
  const controller = new AbortController();
  const using = ports({
    fetchDocument: async (url, from, signal) => {
      if (url !== PRIVACY.url) return ports().fetchDocument(url, from, signal);
      await vettings.changeVetting(VENDOR.id, (stored) => stored && cancelled(stored, NOW));
      controller.abort();
      return page(url, 'late');
    },
  });
  const job = await vetted(using, controller.signal);
  expect([job.state, ...job.documents.map(({ state }) => state)]).toEqual(['cancelled', 'read', 'waiting']);
  expect(await snapshotsOf(VENDOR.id)).toHaveLength(1);
});

test('the same text under two addresses is judged once', async () => {
  await store(DPA, at('/dpa-copy', { documentType: 'dpa' }));
  const using = ports({ fetchDocument: (url, from, signal) => ports().fetchDocument(DPA.url, from ?? url, signal) });
  const job = await vetted(using);
  expect(job.documents.map(({ state }) => state)).toEqual(['read', 'read']);
  expect(job.assessment?.documents).toHaveLength(1);
});
