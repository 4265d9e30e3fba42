import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/unit/fresh-database.ts';
import { initial } from './001-initial.ts';
import { workspace } from './002-workspace.ts';

beforeEach(freshDatabase);

/** As version 1 wrote it: never to be brought up to date. */
const ROW = { id: 'brightledger.example', name: 'Brightledger', status: 'new', tags: ['finance'], decision: null };

test('candidates keep what they had and get room for overrules and risk; the new stores are there', async () => {
  const old = await openDB('vetwell', 1, {
    upgrade: (created, _old, _new, transaction) => initial(created, transaction as never),
  });
  await old.put('candidates', ROW);
  await old.put('candidates', { ...ROW, id: 'tidydesk.example' });
  old.close();
  const upgraded = await openDB('vetwell', 2, {
    upgrade: (database, _old, _new, transaction) => workspace(database, transaction as never),
  });
  expect(await upgraded.getAll('candidates')).toEqual([
    { ...ROW, overrules: [], risk: 'unscored' },
    { ...ROW, id: 'tidydesk.example', overrules: [], risk: 'unscored' },
  ]);
  expect([...upgraded.objectStoreNames]).toEqual([
    'bodies',
    'candidates',
    'changes',
    'outbox',
    'policies',
    'queue',
    'snapshots',
    'vettings',
    'watches',
  ]);
  upgraded.close();
});
