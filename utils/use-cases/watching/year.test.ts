import { beforeEach, expect, test, vi } from 'vitest';
import { REAL_CHANGES, WATCHED_HOST } from '../../../test/fixtures/watched-vendor.ts';
import { fake, resetFakeBrowser } from '../../../test/unit/fake-browser.ts';
import { freshDatabase } from '../../../test/unit/fresh-database.ts';
import { DAY0, savedCandidate, simulatedPorts } from '../../../test/unit/watched-year.ts';
import { DAY } from '../../model/time.ts';
import type { VendorChange } from '../../model/vendor-change.ts';
import { changeCandidate } from '../../storage/candidates.ts';
import { snapshotsOf } from '../../storage/snapshots.ts';
import { changeWatch, findWatch } from '../../storage/watches.ts';
import { newWatch } from './check-steps.ts';
import { readInbox } from './inbox.ts';
import { checkDue } from './watch-runs.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../../test/unit/fake-browser.ts')).fakeBrowser,
}));

beforeEach(async () => {
  resetFakeBrowser();
  await freshDatabase();
});

test('a year of daily noise and twelve real changes: exactly those twelve are found', {
  timeout: 120_000,
}, async () => {
  const world = simulatedPorts();
  await savedCandidate(world);
  await changeCandidate(WATCHED_HOST, (stored) => stored && { ...stored, risk: 'high' });
  await changeWatch(WATCHED_HOST, () => newWatch(WATCHED_HOST, DAY0));
  const told: VendorChange[] = [];
  for (world.day = 0; world.day < 365; world.day += 0.5) {
    await checkDue(async (_id, changes) => void told.push(...changes), world.ports);
  }
  const { changes } = await readInbox(WATCHED_HOST);
  const seen = changes
    .toSorted((a, b) => a.foundAt - b.foundAt)
    .map(({ kind, url, foundAt }) => ({ kind, path: new URL(url).pathname, day: (foundAt - DAY0) / DAY }));
  expect(seen.map(({ kind, path }) => `${kind} ${path}`)).toEqual(
    REAL_CHANGES.map(({ kind, path }) => `${kind} ${path}`),
  );
  for (const [index, { day }] of seen.entries()) {
    // A week, half a day of spread, and a second look at what is gone.
    expect(day - REAL_CHANGES[index]!.day, seen[index]!.kind).toBeLessThan(9.1);
  }
  expect(told.map(({ id }) => id).sort()).toEqual(changes.map(({ id }) => id).sort());
  expect((await findWatch(WATCHED_HOST))?.check).toBeNull();
  expect(fake.alarms.get('watching')).toBe(30);
  // Six at first, ten of other words, one new: noise is not kept.
  expect(await snapshotsOf(WATCHED_HOST)).toHaveLength(17);
});
