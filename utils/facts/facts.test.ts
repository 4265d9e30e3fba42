import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DAY } from '../model/time.ts';
import { isOldFact, oldestAsOf } from './fact.ts';
import { SOURCES } from './sources.ts';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof RegExp);

/** Every entry of every table: exported arrays of records, and exported records that carry a date themselves. */
async function entries(): Promise<{ where: string; entry: Record<string, unknown> }[]> {
  const found: { where: string; entry: Record<string, unknown> }[] = [];
  for (const file of files) {
    const module: Record<string, unknown> = await import(new URL(file, folder).href);
    for (const [name, value] of Object.entries(module)) {
      if (Array.isArray(value)) {
        value.forEach((entry: unknown, index) => {
          if (isRecord(entry)) found.push({ where: `${file} ${name}[${index}]`, entry });
        });
      } else if (isRecord(value) && 'asOf' in value) found.push({ where: `${file} ${name}`, entry: value });
    }
  }
  return found;
}

describe('every fact', () => {
  test('names its source, its date and whether it was looked up', async () => {
    const all = await entries();
    expect(all.length).toBeGreaterThan(250);
    for (const { where, entry } of all) {
      expect(SOURCES, where).toHaveProperty(String(entry.source));
      expect(String(entry.asOf), where).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
      expect(Number.isNaN(Date.parse(String(entry.asOf))), where).toBe(false);
      expect(typeof entry.verified, where).toBe('boolean');
    }
  });

  test('from general knowledge is never called verified', async () => {
    for (const { where, entry } of await entries()) {
      if (entry.source === 'memory') expect(entry.verified, where).toBe(false);
    }
  });

  test('with an id has one of its own within its table', async () => {
    const seen = new Map<string, Set<unknown>>();
    for (const { where, entry } of await entries()) {
      if (!('id' in entry)) continue;
      const table = where.replace(/\[\d+\]$/, '');
      const ids = seen.get(table) ?? new Set();
      expect(ids.has(entry.id), where).toBe(false);
      seen.set(table, ids.add(entry.id));
    }
  });

  test('that people read is there in English and in Dutch', async () => {
    for (const { where, entry } of await entries()) {
      for (const [field, value] of Object.entries(entry)) {
        if (!isRecord(value) || !('en' in value) || field === 'officialNames') continue;
        if (where.startsWith('countries/')) continue;
        expect(value.en, `${where}.${field}`).not.toBe('');
        expect(typeof value.nl === 'string' && value.nl !== '', `${where}.${field}`).toBe(true);
      }
    }
  });
});

describe('the age of a fact', () => {
  const written = Date.parse('2026-08-05');

  test('is shown after 120 days, not on the 120th, and not when the clock is behind', () => {
    expect(isOldFact('2026-08-05', written + 121 * DAY - 1)).toBe(false);
    expect(isOldFact('2026-08-05', written + 121 * DAY)).toBe(true);
    expect(isOldFact('2026-08-05', written - 10 * DAY)).toBe(false);
  });

  test('of several facts together is that of the oldest', () => {
    expect(oldestAsOf([{ asOf: '2026-08-05' }, { asOf: '2026-07-21' }, { asOf: '2026-11-22' }])).toBe('2026-07-21');
    expect(oldestAsOf([])).toBeNull();
  });
});
