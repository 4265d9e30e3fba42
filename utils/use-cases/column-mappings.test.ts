import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser, resetFakeBrowser } from '../../test/unit/fake-browser.ts';
import { clearMappings } from '../storage/column-mappings.ts';
import { deleteMapping, onMappingsChange, readMappings, saveMapping } from './column-mappings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../test/unit/fake-browser.ts')).fakeBrowser }));
beforeEach(resetFakeBrowser);

const mapping = (id: string, name: string) => ({ id, name, columns: [{ heading: 'Vendor', field: 'name' }] });

test('several are kept, changed and deleted, each without touching the others', async () => {
  await saveMapping(mapping('b', 'Register B'));
  await saveMapping(mapping('a', 'Register A'));
  await saveMapping({ ...mapping('b', 'Register B'), columns: [{ heading: 'Supplier', field: 'vendor' }] });
  expect((await readMappings()).map(({ name, columns }) => [name, columns[0]?.heading])).toEqual([
    ['Register A', 'Vendor'],
    ['Register B', 'Supplier'],
  ]);
  const [a] = await readMappings();
  await deleteMapping('a');
  expect((await readMappings()).map(({ id }) => id)).toEqual(['b']);
  await saveMapping(a!);
  expect((await readMappings())[0]).toEqual(a);
});

test('columns without a heading and spaces around names go', async () => {
  const saved = await saveMapping({
    id: 'a',
    name: ' GRC ',
    columns: [
      { heading: ' Name ', field: 'name' },
      { heading: '  ', field: 'vendor' },
    ],
  });
  expect(saved).toEqual({ id: 'a', name: 'GRC', columns: [{ heading: 'Name', field: 'name' }] });
  expect(await readMappings()).toEqual([saved]);
});

test('a damaged one is left out, other settings are left alone, and deleting all takes them all', async () => {
  await fakeBrowser.storage.local.set({ 'mapping.x': { name: 1 }, 'settings.language': 'nl' });
  await saveMapping(mapping('a', 'Register A'));
  expect((await readMappings()).map(({ id }) => id)).toEqual(['a']);
  await clearMappings();
  expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['settings.language']);
});

test('other pages are told', async () => {
  const listener = vi.fn();
  const stop = onMappingsChange(listener);
  await saveMapping(mapping('a', 'Register A'));
  await fakeBrowser.storage.local.set({ 'settings.language': 'nl' });
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  await deleteMapping('a');
  expect(listener).toHaveBeenCalledTimes(1);
});
