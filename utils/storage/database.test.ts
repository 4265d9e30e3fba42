import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { resetFakeBrowser } from '../../test/unit/fake-browser.ts';
import { freshDatabase } from '../../test/unit/fresh-database.ts';
import { candidate } from '../../test/unit/records.ts';
import { failWrites, mendWrites } from '../../test/unit/write-faults.ts';
import { packBody, sha256, unpackBody } from './body.ts';
import { changeCandidate, findCandidate } from './candidates.ts';
import { closeDatabase, database } from './database.ts';
import { initial } from './migrations/001-initial.ts';
import { NewerDatabaseError, onStorageTrouble, storageTrouble } from './storage-state.ts';
import { allSummaries } from './summaries.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../test/unit/fake-browser.ts')).fakeBrowser }));

beforeEach(async () => {
  mendWrites();
  resetFakeBrowser();
  await freshDatabase();
});

test('a database as version 1 made it, with rows of its time, still opens', async () => {
  const old = await openDB('vetwell', 1, {
    upgrade: (created, _old, _new, transaction) => initial(created, transaction as never),
  });
  expect([...old.objectStoreNames]).toEqual(['bodies', 'candidates', 'snapshots', 'vettings']);
  expect([...old.transaction('snapshots').store.indexNames]).toEqual(['sha256', 'vendorId']);
  const { overrules: _overrules, risk: _risk, ...rowOfThen } = candidate();
  await old.put('candidates', rowOfThen);
  old.close();
  expect(await findCandidate('brightledger.example')).toEqual(candidate());
});

test('a page of a newer version may migrate while this one is open', async () => {
  await database();
  const newer = await openDB('vetwell', 99);
  expect(newer.version).toBe(99);
  newer.close();
});

test('a database of a newer version can be read, and says so; nothing is written into it', async () => {
  const rows = await (await database()).put('candidates', candidate());
  await (await database()).put('summaries', { id: rows, version: 0 } as never);
  await closeDatabase();
  (await openDB('vetwell', 99)).close();
  expect(await findCandidate(rows)).toEqual(candidate());
  expect((await allSummaries()).map(({ name }) => name)).toEqual(['Brightledger']);
  const change = changeCandidate(rows, (stored) => stored && { ...stored, notes: 'changed' });
  await expect(change).rejects.toThrow(NewerDatabaseError);
  await expect((await database()).delete('candidates', rows)).rejects.toThrow(NewerDatabaseError);
  await expect((await database()).clear('candidates')).rejects.toThrow(NewerDatabaseError);
  expect(await findCandidate(rows)).toEqual(candidate());
  expect((await database()).version).toBe(99);
  expect(await storageTrouble()).toBe('newer');
});

test('a full disk is told to everybody, until something can be written again', async () => {
  const heard: unknown[] = [];
  const stop = onStorageTrouble((trouble) => heard.push(trouble));
  await (await database()).put('candidates', candidate());
  const edit = () => changeCandidate('brightledger.example', (stored) => stored && { ...stored, notes: 'longer' });
  failWrites('full', 1);
  await expect(edit()).rejects.toThrow();
  await vi.waitFor(() => expect(heard).toEqual(['full']));
  expect((await findCandidate('brightledger.example'))?.notes).toBe(candidate().notes);
  mendWrites();
  await edit();
  await vi.waitFor(() => expect(heard).toEqual(['full', null]));
  stop();
});

test('bytes come back as they were received, and their hash is that of SHA-256', async () => {
  expect(await sha256(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  const bytes = new Uint8Array(300_000).map((_, index) => (index * index) % 251);
  const body = await packBody(bytes);
  expect(body.sha256).toBe(await sha256(bytes));
  expect(body.bytes.length).toBeLessThan(bytes.length);
  expect(await unpackBody(body)).toEqual(bytes);
});
