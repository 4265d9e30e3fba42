import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../test/unit/fresh-database.ts';
import { candidate } from '../../test/unit/records.ts';
import { packBody, sha256, unpackBody } from './body.ts';
import { findCandidate } from './candidates.ts';
import { closeDatabase, database } from './database.ts';
import { initial } from './migrations/001-initial.ts';

beforeEach(freshDatabase);

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

test('a database of a newer version is refused, not damaged', async () => {
  (await openDB('vetwell', 99)).close();
  await expect(database()).rejects.toThrow(/version/i);
  await closeDatabase();
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
