import { expect, test } from 'vitest';
import type { Candidate } from '../../utils/model/candidate.ts';
import type { Snapshot } from '../../utils/model/snapshot.ts';
import type { VettingJob } from '../../utils/model/vetting-job.ts';
import { MIGRATIONS } from '../../utils/storage/migrations/index.ts';
import { clickOn, typeInto, waitForWords } from '../browsers/actions.ts';
import { allOf, quoteFaults } from '../browsers/stored.ts';
import { type FrozenRow, versionOne } from '../fixtures/databases/version-1.ts';
import { upgradeFromVersionOne } from './version-one.ts';
import { inEachBrowser } from './world.ts';

const READ = 'kaderwerk.localhost';
const UNDER_WAY = 'harbourline.localhost';

/** Upgrades and restarts take a busy machine long. */
const PATIENT = { timeout: 180_000 };

inEachBrowser('A database of another version', (world) => {
  const frozen = versionOne();
  const of = (rows: FrozenRow[], id: string) => rows.find((row) => row.id === id);
  const version = () =>
    world.extension.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'vetwell')?.version);

  test('of version 1: every record is there after the upgrade, byte for byte', PATIENT, async () => {
    await upgradeFromVersionOne(world);
    const page = await world.running.openExtension('register.html');
    await waitForWords(page, 'Kaderwerk');
    await page.close();
    expect(await version()).toBe(MIGRATIONS.length);
    const candidates = await allOf<Candidate>(world.extension, 'candidates');
    expect(candidates.map(({ id }) => id)).toEqual(frozen.candidates.map(({ id }) => id));
    for (const [place, row] of frozen.candidates.entries()) {
      // Judging by today's rules what version 1 judged by its own goes on by itself, and adds to the log.
      const { assessment: _, audit, updatedAt: __, ...written } = row as unknown as Candidate;
      expect(candidates[place]).toMatchObject({ ...written, overrules: [], risk: 'unscored' });
      expect(candidates[place]?.audit.slice(0, audit.length)).toEqual(audit);
    }
    expect(of(await allOf<FrozenRow>(world.extension, 'vettings'), READ)).toEqual(of(frozen.vettings, READ));
    const snapshots = await allOf<Snapshot>(world.extension, 'snapshots');
    for (const row of frozen.snapshots) expect(snapshots).toContainEqual(row);
    const bodies = await allOf(world.extension, 'bodies');
    for (const row of frozen.bodies) expect(bodies).toContainEqual(row);
    expect(candidates[0]?.assessment?.findings.length).toBeGreaterThan(20);
  });

  test('a vetting that was under way then goes on by itself', PATIENT, async () => {
    const job = async () =>
      (await allOf<VettingJob>(world.extension, 'vettings')).find(({ id }) => id === UNDER_WAY)?.state;
    await expect.poll(job, { timeout: 90_000 }).toBe('done');
    const { assessment } = (await allOf<VettingJob>(world.extension, 'vettings')).find(({ id }) => id === UNDER_WAY)!;
    expect(await quoteFaults(world.extension, assessment!)).toEqual([]);
  });

  test('of a newer version: it is shown, said, and left as it is', PATIENT, async () => {
    const before = await allOf<Candidate>(world.extension, 'candidates');
    await world.extension.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('vetwell', 99);
          opening.onsuccess = () => resolve(opening.result.close());
          opening.onerror = () => reject(opening.error);
        }),
    );
    const page = await world.running.openExtension(`register.html#/candidate/${READ}`);
    await waitForWords(page, 'Your data was written by a newer version of Vetwell.');
    await waitForWords(page, 'Kaderwerk');
    await typeInto(page, '#field-notes', 'This must not be written.');
    await clickOn(page, 'Save changes');
    const list = await world.running.openExtension('register.html');
    await waitForWords(list, 'Kaderwerk');
    await world.restart();
    expect(await version()).toBe(99);
    expect(await allOf<Candidate>(world.extension, 'candidates')).toEqual(before);
  });
});
