import { beforeEach, expect, test, vi } from 'vitest';
import { fake, resetFakeBrowser } from '../../../test/unit/fake-browser.ts';
import { freshDatabase } from '../../../test/unit/fresh-database.ts';
import { ports, VENDOR } from '../../../test/unit/invented-vendor.ts';
import { jobDocument, NOW } from '../../../test/unit/records.ts';
import { changeVetting, findVetting } from '../../storage/vettings.ts';
import { newJob } from './job-steps.ts';
import type { VettingPorts } from './ports.ts';
import { cancelVetting, resumeVetting } from './vetting.ts';
import { keepAllRunning, keepRunning, VETTING_ALARM } from './vetting-runs.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../../test/unit/fake-browser.ts')).fakeBrowser }));

beforeEach(async () => {
  resetFakeBrowser();
  await freshDatabase();
});

const DPA = jobDocument({ url: 'https://tidydesk.example/dpa' });

async function store(id = VENDOR.id): Promise<void> {
  await changeVetting(id, () => ({ ...newJob(VENDOR, [DPA], NOW), id }));
}

const stateOf = async (id = VENDOR.id) => (await findVetting(id))?.state;

/** Ports whose fetches wait until they are let go, or aborted. */
function held(): VettingPorts & { fetched: string[]; letGo: () => void } {
  let letGo = () => {};
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const real = ports();
  return {
    ...real,
    letGo: () => letGo(),
    fetchDocument: async (url, from, signal) => {
      const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      const fetched = real.fetchDocument(url, from, signal);
      await Promise.race([released, aborted]);
      return fetched;
    },
  };
}

test('an alarm stands by while a vetting runs, and goes when there is none left', async () => {
  await store();
  const using = held();
  const ended = keepRunning(VENDOR.id, using);
  await vi.waitFor(() => expect(using.fetched).toHaveLength(1));
  expect(fake.alarms.get(VETTING_ALARM)).toBe(0.5);
  using.letGo();
  await ended;
  expect(await stateOf()).toBe('done');
  expect(fake.alarms.size).toBe(0);
});

test('a vetting that is under way is not begun a second time', async () => {
  await store();
  const using = held();
  const ended = keepRunning(VENDOR.id, using);
  await vi.waitFor(() => expect(using.fetched).toHaveLength(1));
  await Promise.all([keepRunning(VENDOR.id, using), keepAllRunning(using)]);
  using.letGo();
  await ended;
  expect(using.fetched).toHaveLength(1);
});

test('at the start of the background all unfinished vettings go on', async () => {
  await store();
  await store('second.example');
  await keepAllRunning(ports());
  expect([await stateOf(), await stateOf('second.example')]).toEqual(['done', 'done']);
});

test('cancelled and resumed at once, it goes on where it was', async () => {
  await store();
  const using = held();
  const ended = keepRunning(VENDOR.id, using);
  await vi.waitFor(() => expect(using.fetched).toHaveLength(1));
  expect((await cancelVetting(VENDOR.id)).state).toBe('cancelled');
  using.letGo();
  expect((await resumeVetting(VENDOR.id, using)).state).toBe('running');
  await ended;
  await vi.waitFor(async () => expect(await stateOf()).toBe('done'));
  expect((await findVetting(VENDOR.id))?.documents).toMatchObject([{ url: DPA.url, state: 'read', attempts: 1 }]);
});

test('a vetting that is not there can be neither cancelled nor resumed', async () => {
  await expect(cancelVetting('nobody.example')).rejects.toThrow('no such vetting');
  await expect(resumeVetting('nobody.example')).rejects.toThrow('no such vetting');
});

test('when storage fails, the job stays as it was, and the alarm to try again', async () => {
  await store();
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const failing = ports({ hasAccess: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) });
  await keepRunning(VENDOR.id, failing);
  expect(await stateOf()).toBe('running');
  expect(fake.alarms.has(VETTING_ALARM)).toBe(true);
  await keepAllRunning(ports());
  expect(await stateOf()).toBe('done');
  expect(log).toHaveBeenCalledTimes(1);
  log.mockRestore();
});
