import { beforeEach, expect, test, vi } from 'vitest';
import { WATCHED_HOST, type WatchedAnswer, watchedAnswer } from '../../../test/fixtures/watched-vendor.ts';
import { resetFakeBrowser } from '../../../test/unit/fake-browser.ts';
import { freshDatabase } from '../../../test/unit/fresh-database.ts';
import { DAY0, type SimulatedWorld, savedCandidate, simulatedPorts, vetted } from '../../../test/unit/watched-year.ts';
import { changeCandidate, findCandidate } from '../../storage/candidates.ts';
import type * as changes from '../../storage/changes.ts';
import { changeWatch } from '../../storage/watches.ts';
import { newWatch } from '../watching/check-steps.ts';
import { acknowledge, countOpenChanges, readInbox } from '../watching/inbox.ts';
import { runCheck } from '../watching/run-check.ts';
import { saveCandidate } from './save-candidate.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../../test/unit/fake-browser.ts')).fakeBrowser,
}));

/** Happens once, between the finding of changes and their writing. */
const meanwhile = vi.hoisted(() => ({ happens: null as (() => Promise<unknown>) | null }));

vi.mock('../../storage/changes.ts', async (importOriginal) => {
  const original = await importOriginal<typeof changes>();
  const saveWithChanges: typeof changes.saveWithChanges = async (...parameters) => {
    const { happens } = meanwhile;
    meanwhile.happens = null;
    await happens?.();
    return original.saveWithChanges(...parameters);
  };
  return { ...original, saveWithChanges };
});

beforeEach(async () => {
  resetFakeBrowser();
  meanwhile.happens = null;
  await freshDatabase();
});

const kinds = async () => (await readInbox()).changes.map(({ kind }) => kind).sort();
const look = ({ ports }: SimulatedWorld) => runCheck(WATCHED_HOST, ports, new AbortController().signal);
const document = async (path: string) =>
  (await findCandidate(WATCHED_HOST))?.documents.find(({ url }) => url.endsWith(path));

async function watched(world: SimulatedWorld): Promise<SimulatedWorld> {
  await savedCandidate(world);
  await changeWatch(WATCHED_HOST, () => newWatch(WATCHED_HOST, DAY0));
  await look(world);
  return world;
}

test('what changed since the documents were read is named when a person vets again, and is open in the inbox', async () => {
  const world = simulatedPorts();
  await savedCandidate(world);
  world.day = 75;
  await savedCandidate(world);
  const { changes } = await readInbox(WATCHED_HOST);
  expect(await kinds()).toEqual(['breach-notice-weakened', 'date-moved', 'subprocessor-added']);
  for (const change of changes)
    expect(change).toMatchObject({ origin: 'vendor', acknowledgedAt: null, reassessedAt: world.ports.now() });
  expect(await countOpenChanges()).toBe(2);
  const added = changes.find(({ kind }) => kind === 'subprocessor-added');
  expect(added?.objection).toMatchObject({ days: 30, from: DAY0 });
  const stored = await findCandidate(WATCHED_HOST);
  const breach = stored?.assessment?.findings.find(({ criterion }) => criterion === 'dpa-breach-notification');
  expect(breach?.value?.amount).toBe(72);
  expect(stored?.audit.map(({ action, detail }) => `${action} ${detail.replace(/documents.*/, '')}`.trim())).toEqual([
    'saved',
    'assessed',
    'watched changes: 3',
  ]);
});

test('the watching and a person who find the same make one entry, whoever comes first', async () => {
  const world = await watched(simulatedPorts());
  world.day = 21;
  await savedCandidate(world);
  expect(await kinds()).toEqual(['breach-notice-weakened']);
  world.day = 22;
  await look(world);
  expect(await kinds()).toEqual(['breach-notice-weakened']);
  world.day = 46;
  await look(world);
  expect((await readInbox()).changes.find(({ kind }) => kind === 'subprocessor-added')?.reassessedAt).toBeNull();
  world.day = 47;
  await savedCandidate(world);
  const { changes } = await readInbox();
  expect(changes.map(({ kind }) => kind).sort()).toEqual(['breach-notice-weakened', 'subprocessor-added']);
  // A vetting makes all findings anew.
  expect(changes.every(({ reassessedAt }) => reassessedAt !== null)).toBe(true);
});

test('a check that ends while a vetting is being saved: one entry', async () => {
  const world = await watched(simulatedPorts());
  world.day = 30;
  await vetted(world);
  meanwhile.happens = () => look(world);
  await saveCandidate(WATCHED_HOST, world.ports.now(), world.ports.newId);
  expect(meanwhile.happens).toBeNull();
  expect(await kinds()).toEqual(['breach-notice-weakened']);
  await Promise.all([look(world), saveCandidate(WATCHED_HOST, world.ports.now(), world.ports.newId)]);
  expect(await kinds()).toEqual(['breach-notice-weakened']);
});

test('better rules of ours are no change of the vendor', async () => {
  const world = simulatedPorts();
  await savedCandidate(world);
  await changeCandidate(
    WATCHED_HOST,
    (one) => one && { ...one, assessment: one.assessment && { ...one.assessment, rulesVersion: -1, findings: [] } },
  );
  world.day = 1;
  await savedCandidate(world);
  expect(await kinds()).toEqual([]);
  expect((await findCandidate(WATCHED_HOST))?.audit.at(-1)?.action).toBe('assessed');
});

test('a vetting that is saved late neither gives up what was read since, nor tells it the other way round', async () => {
  const world = await watched(simulatedPorts());
  world.day = 1;
  await vetted(world);
  world.day = 30;
  await look(world);
  const read = await document('/legal/dpa');
  await saveCandidate(WATCHED_HOST, world.ports.now(), world.ports.newId);
  expect(await document('/legal/dpa')).toEqual(read);
  expect((await readInbox()).changes).toMatchObject([{ kind: 'breach-notice-weakened', reassessedAt: null }]);
  await look(world);
  expect(await kinds()).toEqual(['breach-notice-weakened']);
});

const DUTCH = `<h1>Beveiliging bij Lanternpost</h1>
<p>Uw brieven en facturen zijn bij ons in goede handen: op deze pagina staat hoe wij de gegevens van onze klanten beschermen.</p>
<p>Alle gegevens zijn tijdens het transport versleuteld met TLS 1.2 of hoger, en in opslag met AES-256.</p>
<p>Wij zijn gecertificeerd volgens ISO/IEC 27001:2022 door een geaccrediteerde instelling.</p>
<p>Toegang tot de productieomgeving vereist meervoudige verificatie en wordt vastgelegd; van alle gegevens worden elke dag back-ups gemaakt.</p>`;

test('a text in another language is taken over when a person vets again, which is told, and the watching goes on from it', async () => {
  const world = simulatedPorts((path, day, visit) => {
    const answer = watchedAnswer(path, 0, visit);
    const body = answer.body.replace(/(<main[^>]*>).*<\/main>/s, (_all, open: string) => `${open}${DUTCH}</main>`);
    return path === '/security' && day > 0 ? { ...answer, body } : answer;
  });
  await watched(world);
  for (world.day = 1; world.day <= 3; world.day += 1) await look(world);
  expect(await kinds()).toEqual(['language-changed']);
  expect((await document('/security'))?.language).toBe('en');
  await savedCandidate(world);
  // The person saw the same that the watching told.
  expect(await kinds()).toEqual(['language-changed']);
  expect((await document('/security'))?.language).toBe('nl');
  const [told] = (await readInbox()).changes;
  expect(told?.snapshotAfter).toBe((await document('/security'))?.snapshotId);
  await acknowledge([told?.id ?? '']);
  world.day += 1;
  await look(world);
  expect(await kinds()).toEqual(['language-changed']);
});

test('a new document is told where the watching has looked before, and nowhere else', async () => {
  const world = simulatedPorts((path, day, visit) => watchedAnswer(path, day > 0 ? 261 : 0, visit));
  await savedCandidate(world);
  world.day = 1;
  await savedCandidate(world);
  expect(await document('/legal/sla')).toBeDefined();
  expect(await kinds()).not.toContain('document-appeared');
  await freshDatabase();
  world.day = 0;
  await watched(world);
  world.day = 1;
  await savedCandidate(world);
  await look(world);
  expect((await kinds()).filter((kind) => kind === 'document-appeared')).toHaveLength(1);
});

test('a document at another address has moved, for a person’s vetting too', async () => {
  const gone: WatchedAnswer = { status: 404, headers: {}, body: '' };
  const world = simulatedPorts((path, day, visit) => {
    const answer = watchedAnswer(path, 0, visit);
    if (day === 0) return answer;
    if (path === '/legal/terms') return gone;
    if (path === '/legal/terms-of-service') return watchedAnswer('/legal/terms', 0, 1);
    return { ...answer, body: answer.body.replaceAll('"/legal/terms"', '"/legal/terms-of-service"') };
  });
  await watched(world);
  world.day = 1;
  await vetted(world, [['/legal/terms-of-service', 'terms']]);
  await saveCandidate(WATCHED_HOST, world.ports.now(), world.ports.newId);
  expect(await kinds()).toEqual(['document-moved']);
  expect(await document('/legal/terms')).toBeUndefined();
  expect(await document('/legal/terms-of-service')).toMatchObject({ documentType: 'terms', problem: null });
  for (world.day = 2; world.day <= 4; world.day += 1) await look(world);
  expect(await kinds()).toEqual(['document-moved']);
});
