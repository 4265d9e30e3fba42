import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXPORTER_IDS } from '../../utils/exporters/index.ts';
import { REGISTER_FILE_FORMAT, REGISTER_FILE_VERSION } from '../../utils/model/register-file.ts';
import { parseRegister } from '../../utils/use-cases/importing/parse-register.ts';
import { parseCsv } from '../unit/csv-reader.ts';
import { knownVendor, unknownVendor } from '../unit/known-vendor.ts';
import { NOW, snapshot } from '../unit/records.ts';
import { exportedBytes, exportedText, shortlistOf } from '../unit/shortlist.ts';
import { href } from './nasty-links.ts';
import { nastyText } from './nasty-text.ts';
import { PATIENCE, settings } from './settings.ts';

const REGISTER = JSON.stringify({
  format: REGISTER_FILE_FORMAT,
  version: REGISTER_FILE_VERSION,
  exportedAt: new Date(NOW).toISOString(),
  candidates: [knownVendor(), unknownVendor()],
  snapshots: [snapshot()],
});

type Path = (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, child]) => pathsIn(child, [...path, key]))];
}
const PATHS = pathsIn(JSON.parse(REGISTER)).filter((path) => path.length > 0);

const POLLUTING = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
const FORMULAS = [
  '=HYPERLINK("https://evil.example","x")',
  "+1+cmd|'/C calc'!A0",
  '-2+3',
  '@SUM(1)',
  '\t=1',
  '|x',
  '＝1',
];

/** As JSON text, which can say things that a value of JavaScript cannot. */
const replacement = fc.oneof(
  { weight: 6, arbitrary: fc.oneof(nastyText, href, fc.constantFrom(...FORMULAS)).map((text) => JSON.stringify(text)) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '1e308',
      '-1e308',
      '1e999',
      '9007199254740993',
      '8640000000000001',
      '0.1',
      '-1',
      '0',
      '-0',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('null', 'true', '[]', '{}', '""', POLLUTING, `[${POLLUTING}]`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(`${'['.repeat(20_000)}${']'.repeat(20_000)}`, JSON.stringify('x'.repeat(100_000))),
  },
);

const MARK = '\u0000replaced\u0000';
const change = fc.tuple(
  fc.constantFrom(...PATHS),
  replacement,
  fc.constantFrom('value', 'value', 'value', 'beside', 'key'),
);

function changed(text: string, [path, instead, how]: [Path, string, string]): string {
  const data = JSON.parse(text) as Record<string | number, unknown>;
  const parent = path.slice(0, -1).reduce((node, key) => (node?.[key] ?? {}) as typeof data, data);
  const key = path.at(-1)!;
  if (how === 'key') parent[instead] = parent[key];
  else parent[how === 'beside' ? '__proto__x' : key] = MARK;
  return JSON.stringify(data)
    .replace('"__proto__x"', '"__proto__"')
    .replace(JSON.stringify(MARK), () => instead);
}

const spoiled = fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
  let text = REGISTER;
  for (const one of changes) {
    try {
      text = changed(text, one);
    } catch {
      // What an earlier change left can no longer be read as JSON; that is tried as well.
    }
  }
  return text;
});

const expectUnpolluted = (): void => {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect((globalThis as Record<string, unknown>).ran).toBeUndefined();
};

test('an imported file is taken or refused, with its place; what is taken can be handed over in every form', {
  timeout: PATIENCE,
}, async () => {
  let taken = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(spoiled, fc.constantFrom(...EXPORTER_IDS), async (text, exporter) => {
      const parsed = parseRegister(text);
      expectUnpolluted();
      if (!parsed.ok) {
        refused += 1;
        expect(parsed.place.length).toBeLessThan(2_000);
        return;
      }
      taken += 1;
      const { candidates, snapshots } = parsed.file;
      for (const { homepage, documents } of candidates) {
        for (const url of [homepage, ...documents.map((one) => one.url)]) expect(url).toMatch(/^https?:\/\//i);
      }
      expect((await exportedBytes(exporter, shortlistOf(candidates, snapshots))).length).toBeGreaterThan(0);
      expectUnpolluted();
    }),
    settings(400),
  );
  expect(Math.min(taken, refused)).toBeGreaterThan(20);
});

test('a text that is cut, or has something in it, is refused or read, and never hangs', { timeout: PATIENCE }, () => {
  const cut = fc.tuple(fc.nat(REGISTER.length), fc.nat(40), fc.oneof(nastyText, replacement));
  fc.assert(
    fc.property(cut, ([at, length, more]) => {
      const parsed = parseRegister(REGISTER.slice(0, at) + more + REGISTER.slice(at + length));
      if (!parsed.ok && parsed.problem === 'not-json') expect(parsed.place).toMatch(/^\d+:\d+$/);
      expectUnpolluted();
    }),
    settings(1_500),
  );
});

test('no cell of a table begins as a formula', { timeout: PATIENCE }, async () => {
  const words = fc.oneof(
    nastyText,
    fc.constantFrom(...FORMULAS),
    fc.tuple(nastyText, fc.constantFrom(...FORMULAS)).map((two) => two.join('')),
  );
  await fc.assert(
    fc.asyncProperty(
      words,
      words,
      words,
      fc.constantFrom(',' as const, ';' as const),
      async (one, two, three, delimiter) => {
        const vendor = knownVendor({
          name: one,
          purpose: two,
          notes: three,
          owner: two,
          tags: [one, three],
          dpoAdvice: three,
        });
        const rows = parseCsv(await exportedText('csv', shortlistOf([vendor]), { delimiter }), delimiter);
        expect(rows.length).toBe(2);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+@|＝＋＠]|^[\t\r\n]|^-[^\d]/u);
      },
    ),
    settings(300),
  );
});
