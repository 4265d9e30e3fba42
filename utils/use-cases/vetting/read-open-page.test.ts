import { beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/unit/fresh-database.ts';
import { PAGES, ports, VENDOR } from '../../../test/unit/invented-vendor.ts';
import { jobDocument, NOW } from '../../../test/unit/records.ts';
import type { JobDocument, VettingJob } from '../../model/vetting-job.ts';
import { snapshotsOf } from '../../storage/snapshots.ts';
import { changeVetting, findVetting } from '../../storage/vettings.ts';
import { snapshotText } from '../snapshot-text.ts';
import { newJob } from './job-steps.ts';
import { takeOpenPage } from './read-open-page.ts';
import { runVetting } from './run-vetting.ts';

beforeEach(freshDatabase);

const url = (path: string) => `https://tidydesk.example${path}`;
const failed = (path: string, documentType: JobDocument['documentType']) =>
  jobDocument({ url: url(path), documentType, state: 'failed', problem: 'needs-javascript' });

async function storedJob(...documents: JobDocument[]): Promise<VettingJob> {
  const job: VettingJob = { ...newJob(VENDOR, documents, NOW), state: 'done' };
  await changeVetting(job.id, () => job);
  return job;
}

const open = (path: string, page = '/dpa', contentType = 'text/html') => ({
  url: url(path),
  contentType,
  html: PAGES[page] ?? '',
});

test('the open page becomes the snapshot of the document that failed, and the job is judged again', async () => {
  const job = await storedJob(failed('/dpa', 'dpa'));
  const after = await takeOpenPage(job, open('/dpa#breach'), ports());
  expect(after).toMatchObject({ state: 'running', documents: [{ state: 'read', problem: null }] });
  const [snapshot] = await snapshotsOf(VENDOR.id);
  expect(snapshot).toMatchObject({ status: null, headers: {}, url: url('/dpa'), finalUrl: url('/dpa') });
  expect((await snapshotText(snapshot?.id ?? ''))?.text).toContain('within 48 hours');
  await runVetting(VENDOR.id, ports(), new AbortController().signal);
  expect(await findVetting(VENDOR.id)).toMatchObject({
    state: 'done',
    assessment: { documents: [{ url: url('/dpa') }] },
  });
});

test('where a login changed the address, the only failed document of the same type is meant', async () => {
  const job = await storedJob(failed('/dpa-for-customers', 'dpa'), failed('/privacy', 'privacy-policy'));
  const after = await takeOpenPage(job, open('/app/documents/dpa'), ports());
  expect(after.documents.map((document) => [document.url, document.state])).toEqual([
    [url('/dpa-for-customers'), 'read'],
    [url('/privacy'), 'failed'],
  ]);
});

test('a document that nobody linked to is added', async () => {
  const job = await storedJob(failed('/privacy', 'privacy-policy'));
  const after = await takeOpenPage(job, open('/dpa'), ports());
  expect(after.documents.map(({ documentType, state }) => [documentType, state])).toEqual([
    ['privacy-policy', 'failed'],
    ['dpa', 'read'],
  ]);
});

test('a page of somebody else is refused', async () => {
  const job = await storedJob(failed('/dpa', 'dpa'));
  const foreign = { ...open('/dpa'), url: 'https://elsewhere.example/dpa' };
  await expect(takeOpenPage(job, foreign, ports())).rejects.toThrow(/not a page of the vendor/);
  await expect(takeOpenPage(job, open('/dpa', '/dpa', 'application/pdf'), ports())).rejects.toThrow(/not HTML/);
  expect(await findVetting(VENDOR.id)).toEqual(job);
});
