import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleDocument } from '../../../test/unit/example-document.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import { ASSESSED_LANGUAGES, type AssessedLanguage, WHOLE_LANGUAGES } from '../../model/language.ts';
import { annotate } from '../text/annotate.ts';
import { CATALOGUE } from './catalogue.ts';
import { CRITERION_GROUPS, type Criterion, type Example, type Examples, type ExamplesInLanguage } from './criterion.ts';
import { judge } from './judge.ts';
import { readVendor } from './vendor-reading.ts';

const here = import.meta.dirname;
const files = CRITERION_GROUPS.flatMap((group) =>
  readdirSync(path.join(here, group))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => ({ group, name })),
);

function findingOf(criterion: Criterion, language: AssessedLanguage, example: string) {
  const { text, blocks } = exampleDocument(example);
  const annotated = annotate(text, blocks, LANGUAGES[language]);
  const documentType = criterion.documentTypes[0]!;
  const source = { documentType, url: 'https://vendor.example/legal', language, text, blocks };
  const reading = readVendor([source]).documents[0]!;
  const { finding } = judge(criterion, [
    { index: 0, documentType, annotated, reading, short: false, truncated: false },
  ]);
  for (const evidence of finding.evidence) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  return finding;
}

describe('every criterion', () => {
  it('stands in the catalogue once, and every entry has its file', () => {
    expect(CATALOGUE.map((criterion) => `${criterion.group}/${criterion.id}.ts`).sort()).toEqual(
      files.map(({ group, name }) => `${group}/${name}`).sort(),
    );
  });
});

describe.each(files)('$group/$name', async ({ group, name }) => {
  const module: { default: Criterion; examples: Examples } = await import(path.join(here, group, name));
  const { default: criterion, examples } = module;

  it('is named after its file and says what it is', () => {
    expect(`${criterion.id}.ts`).toBe(name);
    expect(criterion.group).toBe(group);
    expect(criterion.legalBasis.length).toBeGreaterThan(0);
    for (const words of [...Object.values(criterion.title), ...Object.values(criterion.explanation)])
      expect(words).not.toBe('');
  });

  for (const language of criterion.severity === 'essential' ? ASSESSED_LANGUAGES : WHOLE_LANGUAGES) {
    const own: ExamplesInLanguage = examples[language] ?? { met: [], nearMisses: [] };
    it(`has a hit and a near miss in ${language}`, () => {
      expect(own.met.length + (own.partial?.length ?? 0)).toBeGreaterThan(0);
      expect(own.nearMisses.length).toBeGreaterThan(0);
    });
    for (const verdict of ['met', 'partial', 'contradicted'] as const) {
      for (const example of own[verdict] ?? []) {
        it(`${language} ${verdict}: ${textOf(example)}`, () => {
          const finding = findingOf(criterion, language, textOf(example));
          expect(finding.verdict).toBe(verdict);
          if (typeof example !== 'string') expect(finding.value?.amount).toEqual(example.value);
        });
      }
    }
    for (const example of own.nearMisses) {
      it(`${language} near miss: ${example}`, () => {
        const finding = findingOf(criterion, language, example);
        expect(finding.evidence.map((evidence) => evidence.quote)).toEqual([]);
      });
    }
  }
});

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);
