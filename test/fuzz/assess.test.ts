import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../utils/engine/criteria/assess.ts';
import { CATALOGUE } from '../../utils/engine/criteria/catalogue.ts';
import type { Examples } from '../../utils/engine/criteria/criterion.ts';
import { extract } from '../../utils/engine/extraction/extract.ts';
import { DOCUMENT_TYPES } from '../../utils/model/document-type.ts';
import type { AssessableDocument } from '../../utils/model/finding.ts';
import { longText } from './nasty-text.ts';
import { anyPage } from './pages.ts';
import { PATIENCE, settings } from './settings.ts';

const CRITERIA = import.meta.glob<{ examples?: Examples }>('../../utils/engine/criteria/*/*.ts', { eager: true });

/** The criteria's own examples by language, so that there is something to match before it is broken. */
const CLAUSES = new Map<string, string[]>();
for (const { examples } of Object.values(CRITERIA)) {
  for (const [code, { met, contradicted = [] }] of Object.entries(examples ?? {})) {
    const texts = [...met, ...contradicted].map((example) => (typeof example === 'string' ? example : example.text));
    CLAUSES.set(code, [...(CLAUSES.get(code) ?? []), ...texts]);
  }
}

const separator = fc.oneof(
  { weight: 6, arbitrary: fc.constant('</p><p>') },
  { weight: 1, arbitrary: fc.constantFrom(' ', '</li><li>', '<br>', '\u00AD', '\u0000', '</p></main><p>') },
);
const clauses = fc
  .constantFrom(...CLAUSES.values())
  .chain((own) => fc.array(fc.tuple(fc.constantFrom(...own), separator), { minLength: 4, maxLength: 20 }))
  .map((parts) => parts.flat().join(''));

/** Cuts words, numbers and sentences where nobody would. */
const mutated = fc.tuple(clauses, fc.array(fc.nat(5_000), { maxLength: 12 }), longText).map(([text, cuts, rest]) => {
  let broken = text;
  for (const at of cuts) broken = `${broken.slice(0, at)}${broken.slice(at + (at % 7))}`;
  return `<main><h1>Agreement</h1><p>${broken}</p>${rest}</main>`;
});

const document = fc.record({
  body: fc.oneof({ weight: 3, arbitrary: mutated }, { weight: 1, arbitrary: anyPage }),
  documentType: fc.constantFrom(...DOCUMENT_TYPES),
  language: fc.constantFrom('en', 'nl', 'de', 'fr', 'it', '__proto__', null, undefined),
});

test('every quote is byte for byte in the text, whatever the documents say', { timeout: PATIENCE }, async () => {
  assess([]);
  let quotes = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(document, { maxLength: 2 }), async (wanted) => {
      const documents = await Promise.all(
        wanted.map(async ({ body, documentType, language }, index): Promise<AssessableDocument> => {
          const url = `https://www.plannica.example/${index}`;
          const read = await extract({ url, contentType: 'text/html', body: new TextEncoder().encode(body) });
          const { text, blocks, truncated } = read;
          return {
            documentType,
            url,
            text,
            blocks,
            truncated,
            language: language === undefined ? read.language : language,
          };
        }),
      );
      const { findings } = assess(documents);
      expect(findings.map(({ criterion }) => criterion)).toEqual(CATALOGUE.map(({ id }) => id));
      for (const { verdict, reason, evidence } of findings) {
        expect(reason !== undefined).toBe(verdict === 'not-assessed');
        if (verdict === 'met' || verdict === 'partial') expect(evidence).not.toEqual([]);
        for (const { document: index, quote, start, end } of evidence) {
          expect(quote).not.toBe('');
          expect(documents[index]!.text.slice(start, end)).toBe(quote);
          quotes++;
        }
      }
    }),
    settings(150),
  );
  expect(quotes).toBeGreaterThan(0);
});
