import { beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/unit/fresh-database.ts';
import { exportedRegister } from '../../../test/unit/handed-over.ts';
import { candidate, NOW, snapshot } from '../../../test/unit/records.ts';
import { storedRegister } from '../../../test/unit/stored-register.ts';
import type { RegisterFile } from '../../model/register-file.ts';
import { mergeRegister } from '../../storage/register.ts';
import { clearStores } from '../../storage/vendor-records.ts';
import { editCandidate } from '../candidates.ts';
import { importRegister } from './import-register.ts';

const LATER = NOW + 60_000;

beforeEach(freshDatabase);

async function fill(): Promise<void> {
  await mergeRegister(
    {
      candidates: [candidate(), candidate({ id: 'tidydesk.example', homepage: 'https://tidydesk.example/' })],
      snapshots: [snapshot(), snapshot({ id: 'snapshot-2', vendorId: 'tidydesk.example' })],
    },
    (_stored, incoming) => incoming,
  );
}

async function exportedFile(change: (file: RegisterFile) => void = () => {}): Promise<string> {
  await fill();
  const file = JSON.parse(await exportedRegister()) as RegisterFile;
  change(file);
  return JSON.stringify(file);
}

test('export, wipe, import: the register is what it was', async () => {
  await fill();
  const before = await storedRegister();
  const content = await exportedRegister();
  await clearStores();
  expect((await storedRegister()).candidates).toEqual([]);
  expect(await importRegister(content)).toEqual({ ok: true, added: 2, updated: 0, unchanged: 0 });
  expect(await storedRegister()).toEqual(before);
  expect(await exportedRegister()).toBe(content);
});

test('importing twice makes no duplicates and changes nothing', async () => {
  const text = await exportedFile();
  await clearStores();
  await importRegister(text);
  const after = await storedRegister();
  expect(await importRegister(text)).toEqual({ ok: true, added: 0, updated: 0, unchanged: 2 });
  expect(await storedRegister()).toEqual(after);
});

test('a later version of a candidate wins, and the import is in its audit log once', async () => {
  const text = await exportedFile((file) => {
    Object.assign(file.candidates[0] as object, { notes: 'from a colleague', updatedAt: LATER });
  });
  expect(await importRegister(text, LATER)).toEqual({ ok: true, added: 0, updated: 1, unchanged: 1 });
  const { candidates } = await storedRegister();
  expect(candidates[0]?.notes).toBe('from a colleague');
  expect(candidates[0]?.audit.map(({ action }) => action)).toEqual(['saved', 'imported']);
  expect(await importRegister(text, LATER + 1)).toEqual({ ok: true, added: 0, updated: 0, unchanged: 2 });
});

test('an earlier version never undoes an edit, but its audit entries are kept', async () => {
  const text = await exportedFile((file) => {
    file.candidates[0]?.audit.push({ at: NOW - 5, action: 'edited', detail: 'owner' });
  });
  await editCandidate('brightledger.example', { notes: 'mine' }, undefined, LATER);
  expect(await importRegister(text, LATER)).toMatchObject({ ok: true, updated: 1, unchanged: 1 });
  const { candidates } = await storedRegister();
  expect(candidates[0]?.notes).toBe('mine');
  expect(candidates[0]?.audit.map(({ detail }) => detail)).toEqual(['owner', 'documents: 1', 'notes']);
});

test('exports only the candidates asked for, with their snapshots', async () => {
  await fill();
  const file = JSON.parse(await exportedRegister(['tidydesk.example'])) as RegisterFile;
  expect(file.candidates.map(({ id }) => id)).toEqual(['tidydesk.example']);
  expect(file.snapshots.map(({ id }) => id)).toEqual(['snapshot-2']);
});

type Spoiler = (file: RegisterFile) => void;
const at = (file: RegisterFile) => file.candidates[1] as unknown as Record<string, unknown>;

test.each<[string, Spoiler, string, string]>([
  ['a wrong status', (file) => Object.assign(at(file), { status: 'fine' }), 'invalid-value', 'candidates[1].status'],
  ['a missing field', (file) => delete at(file).tags, 'invalid-value', 'candidates[1].tags'],
  [
    'a wrong value deep inside',
    (file) => {
      const finding = file.candidates[0]?.assessment?.findings[0] as unknown as { value: { amount: unknown } };
      finding.value.amount = [1];
    },
    'invalid-value',
    'candidates[0].assessment.findings[0].value.amount[0]',
  ],
  [
    'a link that is a script',
    (file) => Object.assign(at(file), { homepage: 'javascript:alert(1)' }),
    'unsafe-url',
    'candidates[1].homepage',
  ],
  [
    'a document that is a script',
    (file) => Object.assign(file.candidates[0]?.documents[0] as object, { url: 'data:text/html,x' }),
    'unsafe-url',
    'candidates[0].documents[0].url',
  ],
  [
    'a snapshot that is a script',
    (file) => Object.assign(file.snapshots[1] as object, { finalUrl: 'javascript:1' }),
    'unsafe-url',
    'snapshots[1].finalUrl',
  ],
  [
    'the same candidate twice',
    (file) => Object.assign(at(file), { id: 'brightledger.example' }),
    'duplicate-id',
    'candidates[1].id',
  ],
  [
    'a quote from no document',
    (file) => Object.assign(file.candidates[0]?.assessment?.findings[0]?.evidence[0] as object, { document: 4 }),
    'invalid-value',
    'candidates[0].assessment.findings[0].evidence[0].document',
  ],
  [
    'a snapshot of nobody',
    (file) => Object.assign(file.snapshots[0] as object, { vendorId: 'other.example' }),
    'invalid-value',
    'snapshots[0].vendorId',
  ],
  ['a file from the future', (file) => Object.assign(file, { version: 2 }), 'newer-version', 'version'],
  ['a file of another program', (file) => Object.assign(file, { format: 'addresses' }), 'not-a-register', ''],
])('%s is refused with its place, and nothing is changed', async (_name, spoil, problem, place) => {
  const text = await exportedFile(spoil);
  const before = await storedRegister();
  expect(await importRegister(text)).toEqual({ ok: false, problem, place });
  expect(await storedRegister()).toEqual(before);
});

test('a damaged file is refused with line and column', async () => {
  await fill();
  const content = await exportedRegister();
  const fourthLine = content.split('\n').slice(0, 4).join('\n').length;
  expect(await importRegister(`${content.slice(0, fourthLine)}?${content.slice(fourthLine)}`)).toEqual({
    ok: false,
    problem: 'not-json',
    place: expect.stringMatching(/^4:\d+$/),
  });
  expect(await importRegister(content.slice(0, -20))).toMatchObject({ ok: false, problem: 'not-json' });
});

test('keys that would reach the prototype do nothing', async () => {
  const text = (await exportedFile()).replace('"byGroup":{', '"byGroup":{"__proto__":{"score":1,"coverage":1},');
  await clearStores();
  await importRegister(text);
  expect(({} as Record<string, unknown>).score).toBeUndefined();
});
