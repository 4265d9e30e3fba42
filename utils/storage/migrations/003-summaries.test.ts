import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/unit/fresh-database.ts';
import { initial } from './001-initial.ts';
import { workspace } from './002-workspace.ts';
import { summaries } from './003-summaries.ts';

beforeEach(freshDatabase);

/** As version 2 wrote it: never to be brought up to date. */
const ROW = {
  id: 'brightledger.example',
  name: 'Brightledger',
  status: 'new',
  tags: ['finance'],
  overrules: [],
  risk: 'unscored',
};

test('every candidate gets the place of a summary, and stays as it is', async () => {
  const old = await openDB('vetwell', 2, {
    upgrade: async (created, _old, _new, transaction) => {
      await initial(created, transaction as never);
      await workspace(created, transaction as never);
    },
  });
  await old.put('candidates', ROW);
  await old.put('candidates', { ...ROW, id: 'tidydesk.example' });
  old.close();
  const upgraded = await openDB('vetwell', 3, {
    upgrade: (database, _old, _new, transaction) => summaries(database, transaction as never),
  });
  expect(await upgraded.getAll('candidates')).toEqual([ROW, { ...ROW, id: 'tidydesk.example' }]);
  expect(await upgraded.getAll('summaries')).toEqual([
    { id: 'brightledger.example', version: 0 },
    { id: 'tidydesk.example', version: 0 },
  ]);
  expect(await upgraded.count('searchWords')).toBe(0);
  upgraded.close();
});
