import { beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/unit/fresh-database.ts';
import { page, ports, VENDOR } from '../../../test/unit/invented-vendor.ts';
import { jobDocument, NOW } from '../../../test/unit/records.ts';
import type { JobDocument, VettingJob } from '../../model/vetting-job.ts';
import type { FetchResult } from '../../platform/fetch-document.ts';
import { snapshotsOf } from '../../storage/snapshots.ts';
import { changeVetting, findVetting } from '../../storage/vettings.ts';
import { snapshotText } from '../snapshot-text.ts';
import { cancelled, newJob, restarted, resumed } from './job-steps.ts';
import type { VettingPorts } from './ports.ts';
import { runVetting } from './run-vetting.ts';

beforeEach(freshDatabase);

const ADDRESS = 'https://tidydesk.example/.well-known/security.txt';
const TEXT = `Contact: mailto:security@tidydesk.example
Expires: 2027-03-01T12:00:00.000Z
Policy: https://tidydesk.example/disclosure
Policy: https://reports.example/tidydesk
`;
const DISCLOSURE = `<title>Responsible disclosure</title><main><h1>Responsible disclosure</h1>${'<p>Tell us of a weakness that you have found in our service, and we will answer you within three working days.</p>'.repeat(3)}</main>`;
const DPA = jobDocument({ url: 'https://tidydesk.example/dpa', documentType: 'dpa' });

const plain = (text = TEXT): FetchResult => page(ADDRESS, text, 'text/plain');

async function vetted(
  answer: FetchResult,
  changes: Partial<VettingPorts> = {},
  documents: JobDocument[] = [DPA],
): Promise<{ job: VettingJob; asked: string[]; fetched: string[] }> {
  const asked: string[] = [];
  const site = ports();
  const using = ports({
    fetchDocument: async (url, from, signal) =>
      url.endsWith('/disclosure') ? page(url, DISCLOSURE) : site.fetchDocument(url, from, signal),
    fetchWellKnown: async (url) => {
      asked.push(url);
      return answer;
    },
    ...changes,
  });
  await changeVetting(VENDOR.id, () => ({ ...newJob(VENDOR, documents, NOW), securityTxt: ADDRESS }));
  await runVetting(VENDOR.id, using, new AbortController().signal);
  return { job: (await findVetting(VENDOR.id)) as VettingJob, asked, fetched: site.fetched };
}

const urls = (job: VettingJob) => job.documents.map(({ url }) => url);

test('a security.txt that nobody linked to is read under its own name, and its policy at the vendor with it', async () => {
  const { job, asked } = await vetted(plain());
  expect(asked).toEqual([ADDRESS]);
  expect(job.state).toBe('done');
  expect(job.documents.slice(1)).toMatchObject([
    { url: ADDRESS, title: 'security.txt', linkText: 'security.txt', documentType: 'vulnerability-disclosure' },
    { url: 'https://tidydesk.example/disclosure', state: 'read', foundOn: ADDRESS },
  ]);
  const snapshot = (await snapshotsOf(VENDOR.id)).find(({ url }) => url === ADDRESS)!;
  const text = (await snapshotText(snapshot.id))!;
  expect(text.blocks.map(({ start, end }) => text.text.slice(start, end))).toEqual(TEXT.trim().split('\n'));
});

test('until when it holds is among the findings', async () => {
  const { job } = await vetted(plain());
  const finding = job.assessment!.findings.find(({ criterion }) => criterion === 'sec-security-txt');
  expect(finding).toMatchObject({ verdict: 'met', value: { amount: '2027-03-01', unit: 'date' } });
});

test.each<[string, FetchResult]>([
  ['nothing', { ok: false, problem: 'not-found' }],
  ['a server that cannot be reached', { ok: false, problem: 'not-reachable' }],
  ['a page that is shown for every address', page(ADDRESS, '<!doctype html><p>Contact: us</p>')],
  ['a page sent as text', plain('<!doctype html><p>Contact: us</p>')],
  ['a text without a contact', plain('Policy: https://tidydesk.example/disclosure')],
  ['another text', plain('Not found')],
])('%s in its place is no failure: nothing is shown or kept of it', async (_, answer) => {
  const { job, asked } = await vetted(answer);
  expect(asked).toEqual([ADDRESS]);
  expect([job.state, urls(job), job.securityTxt]).toEqual(['done', [DPA.url], undefined]);
  expect(await snapshotsOf(VENDOR.id)).toHaveLength(1);
});

test('without permission, or when the vendor links to it, it is not asked for besides', async () => {
  expect((await vetted(plain(), { hasAccess: async (url) => url !== ADDRESS })).asked).toEqual([]);
  const linked = jobDocument({ url: ADDRESS, documentType: 'vulnerability-disclosure' });
  const { job, asked } = await vetted(plain(), {}, [linked]);
  expect([asked, urls(job)]).toEqual([[], [ADDRESS]]);
});

test('a job that does not say so asks for nothing', async () => {
  const using = ports();
  await changeVetting(VENDOR.id, () => newJob(VENDOR, [DPA], NOW));
  await runVetting(VENDOR.id, using, new AbortController().signal);
  expect(using.fetched).toEqual([DPA.url]);
});

test('cancelled while it is asked for, the vetting asks again when it goes on', async () => {
  const controller = new AbortController();
  const using = ports({
    fetchWellKnown: async () => {
      await changeVetting(VENDOR.id, (stored) => stored && cancelled(stored, NOW));
      controller.abort();
      return plain();
    },
  });
  await changeVetting(VENDOR.id, () => ({ ...newJob(VENDOR, [DPA], NOW), securityTxt: ADDRESS }));
  await runVetting(VENDOR.id, using, controller.signal);
  const stopped = (await findVetting(VENDOR.id)) as VettingJob;
  expect([stopped.state, urls(stopped), stopped.securityTxt]).toEqual(['cancelled', [DPA.url], ADDRESS]);
  expect(resumed(stopped, NOW).securityTxt).toBe(ADDRESS);
});

test('begun anew, it is asked for as the first time, so that its absence is still no failure', async () => {
  const { job } = await vetted(plain());
  const fresh = { ...newJob(VENDOR, [DPA], NOW), securityTxt: ADDRESS };
  expect(urls(restarted(job, fresh))).toEqual([DPA.url, 'https://tidydesk.example/disclosure']);
});
