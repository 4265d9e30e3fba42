import { expect, it } from 'vitest';
import { snapshot } from '../../test/unit/records.ts';
import { versionsOf } from './versions.ts';

it('tells what changed from the one before by the hash, however the snapshots come', () => {
  const at = (fetchedAt: number, sha256: string) => snapshot({ id: `s${fetchedAt}`, fetchedAt, sha256 });
  const versions = versionsOf([at(3, 'b'), at(1, 'a'), at(4, 'a'), at(2, 'a')]);
  expect(versions.map(({ snapshot, change, previous }) => [snapshot.id, change, previous?.id])).toEqual([
    ['s1', 'first', undefined],
    ['s2', 'same', 's1'],
    ['s3', 'changed', 's2'],
    ['s4', 'changed', 's3'],
  ]);
});
