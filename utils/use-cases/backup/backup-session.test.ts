import { beforeEach, expect, test, vi } from 'vitest';
import { resetFakeBrowser } from '../../../test/unit/fake-browser.ts';
import { freshDatabase } from '../../../test/unit/fresh-database.ts';
import { everythingStored, storeWorld } from '../../../test/unit/stored-world.ts';
import type { BackupOutcome, BackupState } from '../../model/backup.ts';
import { makeBackup } from './backup.ts';
import { backupSession } from './backup-session.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../../test/unit/fake-browser.ts')).fakeBrowser }));

beforeEach(async () => {
  resetFakeBrowser();
  await freshDatabase();
});

/** A page with its session: what it shows now, and what it told. */
function page(save = async () => true) {
  const told: (BackupOutcome | null)[] = [];
  const shown: BackupState[] = [{ kind: 'idle' }];
  const session = backupSession({ show: (state) => shown.push(state), tell: (outcome) => told.push(outcome), save });
  const now = () => shown.at(-1)!;
  return { session, shown, told, now };
}

const backupFile = (): Promise<Blob> => new Response(makeBackup().stream).blob();

test('reads, compares either way, and restores only what was confirmed', async () => {
  await storeWorld('Brightledger');
  const before = await everythingStored();
  const file = await backupFile();
  await freshDatabase();
  const { session, told, now } = page();
  session.open(file);
  await vi.waitFor(() => expect(now()).toMatchObject({ kind: 'planned', plan: { mode: 'merge' } }));
  expect((await everythingStored()).candidates).toEqual([]);
  session.compare('replace');
  await vi.waitFor(() => expect(now()).toMatchObject({ kind: 'planned', plan: { mode: 'replace' } }));
  const planned = now();
  session.confirm(planned.kind === 'planned' ? planned.plan : expect.fail());
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ kind: 'restored' }));
  expect(now()).toEqual({ kind: 'idle' });
  expect(await everythingStored()).toEqual(before);
});

test('says why a file is refused, and is ready for another', async () => {
  const { session, told, now } = page();
  session.open(new Blob(['no backup']));
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ kind: 'refused', fault: { fault: 'foreign' } }));
  expect(now()).toEqual({ kind: 'idle' });
});

test('what is stopped is told once, and the next may begin', async () => {
  await storeWorld('Brightledger');
  const file = await backupFile();
  const { session, told, now } = page();
  session.open(file);
  session.stop();
  await vi.waitFor(() => expect(told).toEqual([null, { kind: 'stopped' }]));
  expect(now()).toEqual({ kind: 'idle' });
  session.open(file);
  await vi.waitFor(() => expect([now().kind, told.at(-1)]).toEqual(['planned', null]));
});

test('what ends late says nothing about what was begun since', async () => {
  let refuse = (_: Error) => {};
  const saves = [new Promise<boolean>((_, reject) => (refuse = reject)), Promise.resolve(true)];
  const { session, told } = page(() => saves.shift()!);
  session.make();
  session.stop();
  session.make();
  await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ kind: 'made' }));
  refuse(new Error('aborted'));
  await Promise.resolve();
  expect(told.map((outcome) => outcome?.kind)).toEqual([undefined, undefined, 'made']);
});

test('nothing is told when the user chose no place for it, and a failure is told as one', async () => {
  const { session, told } = page(async () => false);
  session.make();
  await Promise.resolve();
  expect(told).toEqual([null]);
  const broken = page(async () => Promise.reject(new Error('disk')));
  vi.spyOn(console, 'error').mockImplementation(() => {});
  broken.session.make();
  await vi.waitFor(() => expect(broken.told.at(-1)).toEqual({ kind: 'failed', doing: 'making' }));
});
