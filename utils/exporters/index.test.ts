import { expect, test } from 'vitest';
import { knownVendor } from '../../test/unit/known-vendor.ts';
import { exportedBytes, shortlistOf } from '../../test/unit/shortlist.ts';
import type { LocalisedText } from '../model/language.ts';
import { EXPORTER_IDS, EXPORTERS, type ExporterEntry } from './index.ts';

const entryOf = (id: (typeof EXPORTER_IDS)[number]): ExporterEntry => EXPORTERS[id];

test.each(EXPORTER_IDS)('%s tells in every language what it is for and what it cannot hold', (id) => {
  const { label, sentence, cannotHold, questions = [] } = entryOf(id).about;
  expect(cannotHold.length).toBeGreaterThan(0);
  const told: LocalisedText[] = [sentence, ...cannotHold, ...questions.flatMap((one) => [one.label, one.hint])];
  for (const { en, nl } of told) {
    expect([en.trim(), nl.trim()]).not.toContain('');
    expect(nl).not.toBe(en);
  }
  expect([label.en, label.nl]).not.toContain('');
});

test('no two have the same name', () => {
  for (const language of ['en', 'nl'] as const) {
    const names = EXPORTER_IDS.map((id) => entryOf(id).about.label[language]);
    expect(new Set(names).size).toBe(names.length);
  }
});

test.each(EXPORTER_IDS)('%s writes the same file twice, and a file for nobody', async (id) => {
  const { files } = entryOf(id).about;
  for (const file of files) {
    const twice = [1, 2].map(() => exportedBytes(id, shortlistOf([knownVendor()]), { file }));
    const [first, second] = await Promise.all(twice);
    expect(first).toEqual(second);
    expect((await exportedBytes(id, shortlistOf([]), { file })).length).toBeLessThan(first!.length);
  }
});
