import { expect, it, vi } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { queuedDomain } from '../../test/unit/records.ts';
import type { QueuedDomain } from '../../utils/model/queued-domain.ts';
import type { AddVendorsProps } from './add-vendors.tsx';
import { QueueView } from './queue-view.tsx';

const ACTIONS = { start: vi.fn(), pause: vi.fn(), clear: vi.fn(), retry: vi.fn(), askAgain: vi.fn(), remove: vi.fn() };
const ADDING: AddVendorsProps = {
  text: '',
  onText: vi.fn(),
  onAdd: vi.fn(),
  onFile: vi.fn(),
  table: null,
  likely: 0,
  onColumn: vi.fn(),
  onNoColumn: vi.fn(),
  added: null,
  problem: null,
};
const vendor = (domain: string, part: Partial<QueuedDomain> = {}): QueuedDomain =>
  queuedDomain(domain, { state: 'waiting', attempts: 0, finishedAt: null, ...part });
const queue = (vendors: QueuedDomain[], running = false, adding: Partial<AddVendorsProps> = {}) =>
  draw(<QueueView vendors={vendors} running={running} adding={{ ...ADDING, ...adding }} actions={ACTIONS} />);

it('begins what waits, pauses what runs, and goes on', async () => {
  const vendors = [vendor('a.example', { state: 'done', outcome: 'saved' }), vendor('b.example')];
  const fresh = await queue([vendor('b.example')]);
  await fresh.click('Vet 1 vendor');
  expect(ACTIONS.start).toHaveBeenLastCalledWith([vendor('b.example')]);
  expect(fresh.words()).toContain('not started yet');
  const running = await queue(vendors, true);
  expect(running.words()).toContain('1 of 2 done');
  expect(running.controls()).not.toContain('Go on');
  await running.click('Pause');
  expect(ACTIONS.pause).toHaveBeenCalled();
  const paused = await queue(vendors);
  expect(paused.words()).toContain('paused');
  await paused.click('Go on');
  expect(ACTIONS.start).toHaveBeenLastCalledWith([vendors[1]]);
  await paused.click('Clear what is done');
  expect(ACTIONS.clear).toHaveBeenLastCalledWith([vendors[0]]);
});

it('says of each what became of it and what can be done', async () => {
  const notVendor = vendor('news.example', { state: 'done', outcome: 'not-vendor' });
  const unread = vendor('gone.example', { state: 'done', outcome: 'unreadable', problem: 'not-reachable' });
  const refused = vendor('shut.example', { state: 'done', outcome: 'not-allowed' });
  const saved = vendor('a.example', { state: 'done', outcome: 'saved', vendorId: 'other.example', vendorName: 'A' });
  const shown = await queue([notVendor, unread, refused, saved]);
  await shown.click('Vet it anyway: news.example');
  expect(ACTIONS.retry).toHaveBeenLastCalledWith(notVendor, true);
  await shown.click('Try again: gone.example');
  expect(ACTIONS.retry).toHaveBeenLastCalledWith(unread, false);
  expect(shown.words()).toContain('did not allow this website, so nothing was read there: shut.example');
  await shown.click('Ask again');
  expect(ACTIONS.askAgain).toHaveBeenLastCalledWith([refused]);
  expect(shown.find('a[aria-label="Open: a.example"]').getAttribute('href')).toBe('#/candidate/other.example');
  await shown.click('Take gone.example off the list');
  expect(ACTIONS.remove).toHaveBeenLastCalledWith(unread);
});

it('names every line that could not be used', async () => {
  const shown = await queue([], false, {
    text: 'Tidydesk',
    added: {
      added: [{ line: 1, domain: 'a.example', url: 'https://a.example/' }],
      candidates: [{ line: 2, domain: 'b.example', url: 'https://b.example/' }],
      queued: [],
      repeats: [{ number: 3, text: 'www.a.example', sameAs: 1 }],
      faults: [{ number: 4, text: 'Tidydesk', problem: 'no-address' }],
    },
  });
  for (const words of [
    '1 vendor added',
    'already: b.example',
    'Line 3, “www.a.example”: the same vendor as line 1',
    'Line 4, “Tidydesk”: not the address',
  ]) {
    expect(shown.words()).toContain(words);
  }
});

it('has the user pick the column of a file', async () => {
  const onColumn = vi.fn();
  const table = {
    header: ['Name', ''],
    rows: [
      { number: 2, cells: ['A', 'a.example'] },
      { number: 3, cells: ['B', ''] },
    ],
  };
  const shown = await queue([], false, { table, likely: 1, onColumn });
  expect(shown.words()).toContain('For example: a.example');
  expect(shown.words()).toContain('Column 2');
  await shown.submit('Add 1 row');
  expect(onColumn).toHaveBeenCalledWith(1);
});
