import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, expect, test, vi } from 'vitest';
import { versionOne } from '../../../test/fixtures/databases/version-1.ts';
import { fakeBrowser, resetFakeBrowser } from '../../../test/unit/fake-browser.ts';
import { freshDatabase } from '../../../test/unit/fresh-database.ts';
import { NOW } from '../../../test/unit/records.ts';
import { everythingStored, storeVendor, storeWorld } from '../../../test/unit/stored-world.ts';
import type { BackupFault, RestoreMode } from '../../model/backup.ts';
import { ROW_SCHEMAS } from '../../storage/backup-rows.ts';
import { changeCandidate } from '../../storage/candidates.ts';
import { database } from '../../storage/database.ts';
import { makeBackup } from './backup.ts';
import { type OpenRestore, openRestore } from './restore.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../../test/unit/fake-browser.ts')).fakeBrowser }));

beforeEach(async () => {
  resetFakeBrowser();
  await freshDatabase();
});

async function backupFile(): Promise<Blob> {
  return new Response(makeBackup({ now: 0 }).stream).blob();
}

async function opened(file: Blob): Promise<OpenRestore> {
  const result = await openRestore(file);
  if (result.kind !== 'opened') throw new Error(JSON.stringify(result));
  return result.restore;
}

async function restored(file: Blob, mode: RestoreMode) {
  const restore = await opened(file);
  const plan = await restore.plan(mode);
  expect(await restore.confirm(plan)).toEqual({ kind: 'restored' });
  return plan;
}

const linesIn = async (file: Blob) =>
  gunzipSync(Buffer.from(await file.arrayBuffer()))
    .toString('utf8')
    .trimEnd()
    .split('\n');
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const fileOf = (lines: string[]) => new Blob([gzipSync(`${lines.join('\n')}\n`)]);

test('a backup brings everything back, byte for byte, and never the token of a register', async () => {
  await storeWorld('Brightledger', 'Tidydesk');
  await fakeBrowser.storage.local.set({ 'register-connection': { token: 'very-secret' } });
  const before = await everythingStored();
  const file = await backupFile();
  expect((await linesIn(file)).join()).not.toContain('very-secret');
  await freshDatabase();
  await fakeBrowser.storage.local.remove(['settings.theme', 'settings.userName', 'mapping.mapping-1']);
  await restored(file, 'replace');
  expect(await everythingStored()).toEqual(before);
});

test('replacing removes what is not in the backup, and says so before', async () => {
  await storeWorld('Brightledger');
  const before = await everythingStored();
  const file = await backupFile();
  await storeVendor('tidydesk.example', 'Tidydesk');
  await fakeBrowser.storage.local.set({ 'filter.late': { id: 'late' } });
  const plan = await restored(file, 'replace');
  expect(plan).toMatchObject({ removed: ['Tidydesk'], vendors: { same: ['Brightledger'], new: [] } });
  expect(await everythingStored()).toEqual(before);
});

test('with a clock that was set back it still replaces everything', async () => {
  await storeWorld('Brightledger');
  const before = await everythingStored();
  const file = await backupFile();
  await storeVendor('tidydesk.example', 'Tidydesk');
  await changeCandidate('brightledger.example', (stored) => ({ ...stored!, notes: 'Later', updatedAt: NOW + 1 }));
  vi.setSystemTime(Date.UTC(2001, 0, 1));
  await restored(file, 'replace');
  vi.useRealTimers();
  expect(await everythingStored()).toEqual(before);
});

test('merging keeps what is here, adds what is not, and a second time changes nothing', async () => {
  await storeWorld('Brightledger', 'Tidydesk');
  const file = await backupFile();
  await freshDatabase();
  await storeVendor('quillbird.example', 'Quillbird');
  const plan = await restored(file, 'merge');
  expect(plan.vendors).toMatchObject({ new: ['Brightledger', 'Tidydesk'], same: [], conflict: [] });
  expect(plan).toMatchObject({ removed: [], snapshots: 4 });
  const once = await everythingStored();
  expect((once.candidates as { id: string }[]).map(({ id }) => id)).toEqual([
    'brightledger.example',
    'quillbird.example',
    'tidydesk.example',
  ]);
  const again = await restored(file, 'merge');
  expect(again.vendors).toMatchObject({ same: ['Brightledger', 'Tidydesk'], new: [], newer: [] });
  expect(await everythingStored()).toEqual(once);
});

test('the dry run tells newer, older, conflict and same apart, and changes nothing', async () => {
  await storeWorld('Same', 'Older', 'Newer', 'Conflict');
  const edit = (name: string, at: number) =>
    changeCandidate(`${name}.example`, (stored) => ({
      ...stored!,
      notes: `${at}`,
      audit: [...stored!.audit, { at, action: 'edited', detail: 'notes' }],
      updatedAt: at,
    }));
  const beginning = await backupFile();
  await edit('newer', NOW + 1000);
  await edit('conflict', NOW + 1000);
  const file = await backupFile();
  await restored(beginning, 'replace');
  await edit('older', NOW + 2000);
  await edit('conflict', NOW + 2000);
  const before = await everythingStored();
  const restore = await opened(file);
  expect((await restore.plan('merge')).vendors).toEqual({
    new: [],
    same: ['Same'],
    newer: ['Newer'],
    older: ['Older'],
    conflict: ['Conflict'],
  });
  await restore.discard();
  expect(await everythingStored()).toEqual(before);
});

test('a backup of version 1 is migrated while it is read, by the same steps as a database', async () => {
  const { candidates, vettings, snapshots, bodies } = versionOne();
  const rows = Object.entries({ candidates, vettings, snapshots, bodies }).flatMap(([store, some]) =>
    some.map((value) => ({ store, value })),
  );
  const head = { format: 'vetwell-backup', version: 1, databaseVersion: 1, createdAt: '2026-01-15T09:30:00.000Z' };
  const lines = [JSON.stringify(head)];
  const records: Record<string, number> = {};
  let digest = '';
  for (const { store, value } of rows) {
    const sha256 = hash(JSON.stringify(value));
    lines.push(JSON.stringify({ store, sha256, value }));
    digest = hash(digest + sha256);
    records[store] = (records[store] ?? 0) + 1;
  }
  await restored(fileOf([...lines, JSON.stringify({ end: { records, digest } })]), 'replace');
  const stored = await database();
  expect(await stored.getAll('candidates')).toEqual(
    candidates.map((row) => ({ ...row, overrules: [], risk: 'unscored' })),
  );
  expect(await stored.getAll('snapshots')).toEqual(snapshots);
  expect((await stored.getAll('bodies')).map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
    bodies.map(({ bytes }) => bytes),
  );
  // What was under way then waits for a click now.
  expect((await stored.getAll('vettings')).map(({ state }) => state)).toEqual(['cancelled', 'done']);
});

test('every line of a backup is as the schema beside the product says', async () => {
  await storeWorld('Brightledger');
  const schema = JSON.parse(readFileSync('public/backup-line.schema.json', 'utf8')) as {
    oneOf: { required: string[]; properties: Record<string, { enum?: string[] }> }[];
  };
  const [head, record, end] = schema.oneOf;
  const lines = (await linesIn(await backupFile())).map((line) => JSON.parse(line) as Record<string, unknown>);
  const shapes = [head, ...lines.slice(2).map(() => record), end];
  lines.forEach((line, place) => {
    expect(Object.keys(line).sort()).toEqual([...shapes[place]!.required].sort());
  });
  expect(record!.properties.store!.enum!.toSorted()).toEqual([...Object.keys(ROW_SCHEMAS), 'kept'].sort());
});

async function faultOf(file: Blob): Promise<BackupFault | null> {
  const before = await everythingStored();
  const result = await openRestore(file);
  expect(await everythingStored()).toEqual(before);
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['vetwell']);
  if (result.kind === 'opened') await result.restore.discard();
  return result.kind === 'fault' ? result.fault : null;
}

test('a foreign, cut-off or newer file is refused, and nothing is changed', async () => {
  await storeWorld('Brightledger');
  const file = await backupFile();
  const lines = await linesIn(file);
  expect(await faultOf(new Blob(['PK\u0003\u0004 something else entirely']))).toEqual({ fault: 'foreign' });
  expect(await faultOf(new Blob([]))).toEqual({ fault: 'foreign' });
  expect(await faultOf(fileOf(['{"format":"vetwell-register"}']))).toEqual({ fault: 'foreign' });
  const later = JSON.stringify({ ...JSON.parse(lines[0]!), databaseVersion: 99 });
  expect(await faultOf(fileOf([later, ...lines.slice(1)]))).toEqual({ fault: 'newer' });
  expect(await faultOf(fileOf(lines.slice(0, -1)))).toEqual({ fault: 'cut-off', line: lines.length });
  expect(await faultOf(fileOf(lines.slice(0, 4)))).toEqual({ fault: 'cut-off', line: 5 });
});

test('a file cut off anywhere, or with any byte changed, is refused', async () => {
  await storeWorld('Brightledger');
  const bytes = new Uint8Array(await (await backupFile()).arrayBuffer());
  for (let share = 1; share < 10; share += 1) {
    const place = Math.floor((bytes.length * share) / 10);
    expect(await faultOf(new Blob([bytes.slice(0, place)])), `cut at ${place}`).toMatchObject({
      fault: expect.stringMatching(/^(foreign|cut-off|unreadable)$/),
    });
    const flipped = bytes.slice();
    flipped[place] = flipped[place]! ^ 0x10;
    expect(await faultOf(new Blob([flipped])), `changed at ${place}`).not.toBeNull();
  }
});

test('a record that was changed, taken out, doubled or put elsewhere is named with its line', async () => {
  await storeWorld('Brightledger');
  const lines = await linesIn(await backupFile());
  const at = lines.findIndex((line) => line.startsWith('{"store":"candidates"'));
  const changed = lines.with(at, lines[at]!.replace('Bookkeeping', 'Bookbinding'));
  expect(await faultOf(fileOf(changed))).toEqual({
    fault: 'checksum',
    line: at + 1,
    record: { store: 'candidates', name: 'Brightledger' },
  });
  expect(await faultOf(fileOf(lines.toSpliced(at, 1)))).toEqual({ fault: 'lines-differ', line: lines.length - 1 });
  expect(await faultOf(fileOf(lines.toSpliced(at, 0, lines[at]!)))).toMatchObject({
    fault: 'lines-differ',
  });
  expect(await faultOf(fileOf(lines.with(at, lines[at + 1]!).with(at + 1, lines[at]!)))).toMatchObject({
    fault: 'lines-differ',
  });
  expect(await faultOf(fileOf(lines.with(at, '{"store":')))).toEqual({ fault: 'not-json', line: at + 1 });
});

test('a record with a right checksum but the wrong shape is refused as well', async () => {
  await storeWorld('Brightledger');
  const lines = await linesIn(await backupFile());
  const at = lines.findIndex((line) => line.startsWith('{"store":"candidates"'));
  const value = JSON.stringify({ id: 'evil.example', name: 'Evil' });
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(value))).toString('hex');
  const forged = lines.with(at, `{"store":"candidates","sha256":"${digest}","value":${value}}`);
  expect(await faultOf(fileOf(forged))).toEqual({
    fault: 'shape',
    line: at + 1,
    record: { store: 'candidates', name: 'Evil' },
  });
});

test('a backup and a restore can be cancelled, and leave nothing', async () => {
  await storeWorld('Brightledger', 'Tidydesk');
  const controller = new AbortController();
  const { stream } = makeBackup({ signal: controller.signal, onProgress: () => controller.abort(new Error('enough')) });
  await expect(new Response(stream).blob()).rejects.toThrow('enough');
  const file = await backupFile();
  const reading = new AbortController();
  reading.abort(new Error('no more'));
  await expect(openRestore(file, { signal: reading.signal })).rejects.toThrow('no more');
  const restore = await opened(file);
  await restore.discard();
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['vetwell']);
});

test('two pages do not restore at once', async () => {
  await storeWorld('Brightledger');
  const file = await backupFile();
  const restore = await opened(file);
  expect(await openRestore(file)).toEqual({ kind: 'busy' });
  await restore.discard();
  await (await opened(file)).discard();
});

test('a store with nothing in it has a backup as well, and that can be read', async () => {
  const { vendors, records } = await restored(await backupFile(), 'merge');
  expect(records).toBe(0);
  expect(Object.values(vendors).flat()).toEqual([]);
});
