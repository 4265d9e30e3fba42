import { beforeEach, expect, test, vi } from 'vitest';
import { WATCHED_HOST } from '../../../test/fixtures/watched-vendor.ts';
import { fake, resetFakeBrowser } from '../../../test/unit/fake-browser.ts';
import { freshDatabase } from '../../../test/unit/fresh-database.ts';
import { DAY0, savedCandidate, simulatedPorts } from '../../../test/unit/watched-year.ts';
import { RULES_VERSION } from '../../engine/criteria/assess.ts';
import type * as adequacy from '../../facts/adequacy.ts';
import type { Assessment } from '../../model/assessment.ts';
import { changeCandidate } from '../../storage/candidates.ts';
import { changeWatch } from '../../storage/watches.ts';
import { deleteCandidate, getCandidate, restoreCandidate } from '../candidates.ts';
import { snapshotText } from '../snapshot-text.ts';
import { newWatch } from './check-steps.ts';
import { acknowledge, countOpenChanges, readInbox, reopen, showCount } from './inbox.ts';
import { judgeOutdated, reassess } from './reassess.ts';
import { runCheck } from './run-check.ts';
import { getWatch, sitesToWatch } from './watching.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../../test/unit/fake-browser.ts')).fakeBrowser,
}));

/** Countries whose adequacy decision a new version of ours no longer knows. */
const law = vi.hoisted(() => ({ repealed: [] as string[] }));

vi.mock('../../facts/adequacy.ts', async (importOriginal) => {
  const original = await importOriginal<typeof adequacy>();
  return {
    ...original,
    adequacyOf: (code: string) => (law.repealed.includes(code) ? null : original.adequacyOf(code)),
    isInForce: (decision: adequacy.AdequacyDecision, now: number) =>
      !law.repealed.includes(decision.country ?? '') && original.isInForce(decision, now),
  };
});

const NOW = DAY0 + 400 * 86_400_000;
let ids = 0;
const newId = () => `anew-${++ids}`;
const finding = (assessment: Assessment | null | undefined, id: string) =>
  assessment?.findings.find(({ criterion }) => criterion === id);

beforeEach(async () => {
  resetFakeBrowser();
  law.repealed = [];
  await freshDatabase();
});

async function watchedOn(day: number): Promise<void> {
  const world = simulatedPorts();
  await savedCandidate(world);
  await changeWatch(WATCHED_HOST, () => newWatch(WATCHED_HOST, DAY0));
  await runCheck(WATCHED_HOST, world.ports, new AbortController().signal);
  world.day = day;
  await runCheck(WATCHED_HOST, world.ports, new AbortController().signal);
}

test('found changes leave the assessment alone until a person has it made anew, and then only where they touch it', async () => {
  await watchedOn(30);
  const before = (await getCandidate(WATCHED_HOST))?.assessment;
  expect(finding(before, 'dpa-breach-notification')?.value?.amount).toBe(48);
  const { changes } = await readInbox();
  expect(changes.map(({ kind }) => kind)).toEqual(['breach-notice-weakened']);
  const touched = changes.flatMap(({ reopened }) => reopened.map(({ criterion }) => criterion));
  const after = (await reassess(WATCHED_HOST, NOW))?.assessment;
  expect(finding(after, 'dpa-breach-notification')?.value?.amount).toBe(72);
  for (const { criterion, verdict, evidence } of before?.findings ?? []) {
    if (touched.includes(criterion)) continue;
    const now = finding(after, criterion);
    expect([criterion, now?.verdict, now?.evidence.map(({ quote }) => quote)]).toEqual([
      criterion,
      verdict,
      evidence.map(({ quote }) => quote),
    ]);
  }
  for (const { document, quote, start, end } of after?.findings.flatMap((one) => one.evidence) ?? []) {
    const text = await snapshotText(after?.documents[document]?.snapshotId ?? '');
    expect(text?.text.slice(start, end)).toBe(quote);
  }
  expect((await readInbox()).changes[0]?.reassessedAt).toBe(NOW);
});

test('better rules judge the same bytes anew: listed apart, in no inbox, on no badge', async () => {
  await watchedOn(1);
  const outdated = (one: Assessment): Assessment => ({
    ...one,
    rulesVersion: -1,
    findings: one.findings.map((found) =>
      found.criterion === 'dpa-breach-notification'
        ? { criterion: found.criterion, verdict: 'not-found', evidence: [] }
        : found,
    ),
  });
  await changeCandidate(
    WATCHED_HOST,
    (one) => one && { ...one, assessment: one.assessment && outdated(one.assessment) },
  );
  await judgeOutdated(newId, NOW);
  const { changes, judgedAnew } = await readInbox(WATCHED_HOST);
  expect(changes).toEqual([]);
  expect(judgedAnew).toMatchObject([
    {
      origin: 'our-rules',
      rules: { before: -1, after: RULES_VERSION },
      findings: [{ criterion: 'dpa-breach-notification', before: 'not-found', after: 'met' }],
    },
  ]);
  expect(await countOpenChanges()).toBe(0);
  const stored = await getCandidate(WATCHED_HOST);
  expect(stored?.assessment?.rulesVersion).toBe(RULES_VERSION);
  expect(stored?.audit.at(-1)).toMatchObject({ action: 'assessed', detail: `rules -1 → ${RULES_VERSION}` });
  await judgeOutdated(newId, NOW);
  expect((await readInbox()).judgedAnew).toHaveLength(1);
});

test('a better rule and a change of the vendor at the same time: each in its own place', async () => {
  const world = simulatedPorts();
  await savedCandidate(world);
  await changeCandidate(
    WATCHED_HOST,
    (one) => one && { ...one, assessment: one.assessment && { ...one.assessment, rulesVersion: -1, findings: [] } },
  );
  await changeWatch(WATCHED_HOST, () => ({ ...newWatch(WATCHED_HOST, DAY0), lastAt: DAY0 }));
  world.day = 30;
  await runCheck(WATCHED_HOST, world.ports, new AbortController().signal);
  await judgeOutdated(newId, NOW);
  const { changes, judgedAnew } = await readInbox();
  expect(changes.map(({ kind }) => kind)).toEqual(['breach-notice-weakened']);
  expect(judgedAnew).toHaveLength(1);
  const stored = await getCandidate(WATCHED_HOST);
  expect(finding(stored?.assessment, 'dpa-breach-notification')?.value?.amount).toBe(48);
});

test('acknowledged and opened again, one and all; the badge counts what is open and matters', async () => {
  await watchedOn(75);
  const { changes } = await readInbox();
  expect(changes.map(({ kind }) => kind).sort()).toEqual([
    'breach-notice-weakened',
    'date-moved',
    'subprocessor-added',
  ]);
  await showCount();
  expect(fake.badges.get('everywhere')).toBe('2');
  const all = changes.map(({ id }) => id);
  expect((await acknowledge(all, NOW)).sort()).toEqual(all.toSorted());
  expect(await acknowledge(all, NOW + 1)).toEqual([]);
  expect(await countOpenChanges()).toBe(0);
  await reopen(all.slice(0, 2));
  expect((await readInbox()).changes.filter(({ acknowledgedAt }) => acknowledgedAt === null)).toHaveLength(2);
});

test('a new sub-processor comes with the date until which to object, counted from when the list was last without it', async () => {
  await watchedOn(75);
  const added = (await readInbox()).changes.find(({ kind }) => kind === 'subprocessor-added');
  expect(added).toMatchObject({ subject: 'Cloudmere, Inc.', countries: ['US'], newCountries: ['US'] });
  expect(added?.objection).toMatchObject({ days: 30, from: DAY0, until: DAY0 + 30 * 86_400_000 });
  expect(added?.objection?.source?.quote).toContain('at least thirty (30) days');
});

test('a deleted candidate takes its watch and its changes along, and brings them back', async () => {
  await watchedOn(30);
  const deleted = await deleteCandidate(WATCHED_HOST);
  expect([await getWatch(WATCHED_HOST), (await readInbox()).changes]).toEqual([null, []]);
  expect(deleted && (await restoreCandidate(deleted))).toBe(true);
  expect((await getWatch(WATCHED_HOST))?.vendorId).toBe(WATCHED_HOST);
  expect((await readInbox()).changes).toHaveLength(1);
});

test('watching asks for the vendor’s own domain and nothing else', async () => {
  const documents = ['https://acme.example/dpa', 'https://trust.acme.example/list', 'https://notacme.example/x'];
  const sites = sitesToWatch({
    id: 'acme.example',
    homepage: 'https://www.acme.example/',
    documents: documents.map((url) => ({ url })) as never,
  });
  expect(sites).toEqual(['https://*.acme.example/*']);
});

test('an adequacy decision that is repealed is told with what we judged anew, never as the vendor’s change', async () => {
  const world = simulatedPorts();
  world.day = 240;
  await savedCandidate(world);
  await changeWatch(WATCHED_HOST, () => ({ ...newWatch(WATCHED_HOST, DAY0), lastAt: DAY0 }));
  await judgeOutdated(newId, NOW);
  expect((await readInbox()).judgedAnew).toEqual([]);
  law.repealed = ['US'];
  world.day = 241;
  await runCheck(WATCHED_HOST, world.ports, new AbortController().signal);
  await judgeOutdated(newId, NOW);
  const { changes, judgedAnew } = await readInbox();
  expect(changes).toEqual([]);
  expect(judgedAnew).toMatchObject([{ rules: { before: RULES_VERSION, after: RULES_VERSION }, findings: [] }]);
  expect(judgedAnew[0]?.places).toEqual([{ country: 'US', before: 'partial', after: 'none' }]);
  expect((await getCandidate(WATCHED_HOST))?.audit.at(-1)).toMatchObject({ action: 'assessed', detail: 'adequacy' });
  await judgeOutdated(newId, NOW);
  expect((await readInbox()).judgedAnew).toHaveLength(1);
});

test('a decision on a country that the vendor does not name is nothing to tell', async () => {
  await watchedOn(1);
  law.repealed = ['JP'];
  await judgeOutdated(newId, NOW);
  expect(await readInbox()).toMatchObject({ judgedAnew: [], changes: [] });
  const audit = (await getCandidate(WATCHED_HOST))?.audit ?? [];
  expect(audit.at(-1)?.detail).toBe('adequacy');
  await judgeOutdated(newId, NOW);
  expect((await getCandidate(WATCHED_HOST))?.audit).toEqual(audit);
});
