import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { EXPORTER_IDS, EXPORTERS } from '../../utils/exporters/index.ts';
import { REGISTER_FILE_FORMAT, REGISTER_FILE_VERSION, type RegisterFile } from '../../utils/model/register-file.ts';
import { unpackBody } from '../../utils/storage/body.ts';
import { parseRegister } from '../../utils/use-cases/importing/parse-register.ts';
import { knownVendor } from '../unit/known-vendor.ts';
import { NOW, snapshot } from '../unit/records.ts';
import { exportedBytes, shortlistOf } from '../unit/shortlist.ts';

/** Milliseconds that a file may take to be refused on a busy machine, whatever is in it. */
const LONGEST = 20_000;
const PATIENCE = 60_000;
const DEPTH = 1_000_000;

const register = (): RegisterFile => ({
  format: REGISTER_FILE_FORMAT,
  version: REGISTER_FILE_VERSION,
  exportedAt: new Date(NOW).toISOString(),
  candidates: [knownVendor()],
  snapshots: [snapshot()],
});
const TEXT = JSON.stringify(register());

function parsed(text: string) {
  const begin = performance.now();
  const result = parseRegister(text);
  expect(performance.now() - begin).toBeLessThan(LONGEST);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  return result;
}

describe('a hostile import file', () => {
  test('a million lists within each other', { timeout: PATIENCE }, () => {
    const open = '['.repeat(DEPTH);
    expect(parsed(open)).toMatchObject({ ok: false, problem: 'not-json', place: `1:${DEPTH + 1}` });
    const result = parsed(TEXT.replace('{', `{"more":${open}${']'.repeat(DEPTH)},`));
    if (!result.ok) expect(result.problem).toBe('not-json');
  });

  test('objects within each other that would all change what objects are', { timeout: PATIENCE }, () => {
    const many = DEPTH / 10;
    const result = parsed(`${'{"__proto__":{"polluted":'.repeat(many)}1${'}}'.repeat(many)}`);
    expect(result).toMatchObject({ ok: false });
  });

  test('what is beside our own fields is left behind', () => {
    const text = TEXT.replace(
      '"candidates":[{',
      '"candidates":[{"__proto__":{"polluted":1},"constructor":{"a":1},"ran":1,',
    );
    const result = parsed(text);
    if (!result.ok) throw new Error(result.problem);
    const [one] = result.file.candidates;
    expect(Object.keys(one!).sort()).toEqual(Object.keys(knownVendor()).sort());
    expect(Object.getPrototypeOf(one)).toBe(Object.prototype);
  });

  test.each(['1e999', '-1e999'])('%s is no number', (number) => {
    expect(parsed(TEXT.replace(`"createdAt":${NOW}`, `"createdAt":${number}`))).toEqual({
      ok: false,
      problem: 'invalid-value',
      place: 'candidates[0].createdAt',
    });
  });

  test('twenty thousand times the same candidate', { timeout: PATIENCE }, () => {
    const one = JSON.stringify(knownVendor({ assessment: null, documents: [] }));
    const result = parsed(TEXT.replace('"candidates":[', `"candidates":[${`${one},`.repeat(20_000)}`));
    expect(result).toMatchObject({ ok: false, problem: 'duplicate-id' });
  });

  test('every moment in time is one that there is', () => {
    const times = [...TEXT.matchAll(/"(\w*(?:At|at|AsOf))":(\d+)/g)];
    expect(new Set(times.map(([, name]) => name)).size).toBeGreaterThan(4);
    for (const { index, 0: whole, 1: name } of times) {
      const text = `${TEXT.slice(0, index)}"${name}":8640000000000001${TEXT.slice(index + whole.length)}`;
      expect(parsed(text), name).toMatchObject({ ok: false, problem: 'invalid-value' });
    }
  });

  test('names are what they show as', () => {
    const file = register();
    const [one] = file.candidates;
    Object.assign(one!, { name: 'Bright\u200Bledger\u202Egpj.exe\u202C' });
    Object.assign(one!.documents[0]!, { title: 'D\u00ADPA\u2066', linkText: '\u{E0041}Terms' });
    const result = parsed(JSON.stringify(file));
    if (!result.ok) throw new Error(result.problem);
    const { name, documents } = result.file.candidates[0]!;
    expect([name, documents[0]!.title, documents[0]!.linkText]).toEqual(['Brightledgergpj.exe', 'DPA', 'Terms']);
  });

  test.each(['', '../../etc/passwd', 'bright\u200Bledger.example', 'a b', '-x', 'x.', '<b>', 'Brightledger.example'])(
    'an id like %j is none',
    (id) => {
      const text = JSON.stringify({ ...register(), candidates: [knownVendor({ id })], snapshots: [] });
      expect(parsed(text)).toEqual({ ok: false, problem: 'invalid-value', place: 'candidates[0].id' });
    },
  );

  test.each(['brightledger.example', 'harbourline.localhost', 'xn--80ak6aa92e.example', '127.0.0.1', '[::1]', 'nas'])(
    '%s is an id',
    (id) => {
      const text = JSON.stringify({ ...register(), candidates: [knownVendor({ id })], snapshots: [] });
      expect(parsed(text).ok).toBe(true);
    },
  );

  test.each(EXPORTER_IDS)('names that deceive, and the ends of time, do not stop %s', async (id) => {
    const end = 8_640_000_000_000_000;
    const vendor = knownVendor({
      id: '../../etc/passwd',
      name: '\u202Egpj.exe\u202C"><script>globalThis.ran=true</script>\u0000\uD800',
      purpose: "=cmd|' /C calc'!A0",
      createdAt: end,
      updatedAt: -end,
      tags: ['__proto__', 'constructor'],
    });
    const shortlist = shortlistOf([vendor], [snapshot({ vendorId: vendor.id, id: '../x', fetchedAt: end })]);
    for (const file of EXPORTERS[id].about.files) {
      const bytes = Buffer.from(await exportedBytes(id, shortlist, { file }));
      expect(bytes.length).toBeGreaterThan(0);
      // In an archive, names of files stand as they are: none leads out of the folder it is unpacked in.
      if (bytes.subarray(0, 2).toString() === 'PK') expect(bytes.includes('../')).toBe(false);
    }
    expect((globalThis as Record<string, unknown>).ran).toBeUndefined();
  });

  test.each(EXPORTER_IDS)('a country that is none does not stop %s', async (id) => {
    const text = JSON.stringify({ ...register(), snapshots: [] });
    for (const country of ['', 'x', 'Neverland', '\u202E', '__proto__', 'U1', 'usa']) {
      const result = parsed(text.replaceAll(/"country":"[A-Z]{2}"/g, () => `"country":${JSON.stringify(country)}`));
      if (!result.ok) throw new Error(result.problem);
      expect((await exportedBytes(id, shortlistOf(result.file.candidates))).length).toBeGreaterThan(0);
    }
  });

  test('a stored document that unpacks to a thousand times itself is not unpacked', { timeout: PATIENCE }, async () => {
    const most = 1 << 20;
    const body = {
      sha256: 'a'.repeat(64),
      encoding: 'gzip' as const,
      bytes: new Uint8Array(gzipSync(Buffer.alloc(8 * most))),
    };
    expect((await unpackBody(body)).length).toBe(8 * most);
    await expect(unpackBody(body, most)).rejects.toThrow('too much');
    await expect(unpackBody({ ...body, bytes: new Uint8Array([1, 2, 3]) })).rejects.toThrow();
  });
});
