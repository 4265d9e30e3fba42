import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../utils/engine/criteria/catalogue.ts';
import { CONDITIONS } from '../../utils/engine/criteria/conditions.ts';
import type { Clue, Criterion } from '../../utils/engine/criteria/criterion.ts';
import { WEAKNESSES } from '../../utils/engine/criteria/weaknesses.ts';
import { EXPORTERS } from '../../utils/exporters/index.ts';
import { ESSENTIAL_CONCEPTS } from '../../utils/languages/concepts/essential.ts';
import { DOCUMENT_WORDS } from '../../utils/languages/documents.ts';
import { LANGUAGES } from '../../utils/languages/languages.ts';
import { ASSESSED_LANGUAGES, WHOLE_LANGUAGES } from '../../utils/model/language.ts';
import { MIGRATIONS } from '../../utils/storage/migrations/index.ts';
import { projectFiles, ROOT } from './source-files.ts';

const files = projectFiles();

/** The first group of every path that fits. */
const namesIn = (pattern: RegExp): string[] =>
  [...new Set(files.flatMap((path) => pattern.exec(path)?.[1] ?? []))].sort();

function conceptsOfEssentialCriteria(): string[] {
  return CATALOGUE.filter(({ severity }) => severity === 'essential').flatMap(({ recognition, value }) => {
    const { met, partial = [], contradicted = [], weakenedBy = [] } = recognition;
    return [
      ...[...met, ...partial, ...contradicted].flatMap(conceptsOfClue),
      ...weakenedBy.flatMap((id) => WEAKNESSES[id].concepts),
      ...(value?.kind === 'names' ? Object.keys(value.names) : []),
      ...(value?.kind === 'duration' ? (value.beside ?? []) : []),
    ];
  });
}

const conceptsOfClue = ({ has, without = [], notIn = [], under = [], notUnder = [] }: Clue): string[] => [
  ...has.flat(),
  ...without,
  ...notIn,
  ...under,
  ...notUnder,
];

/** Conditions are looked for in all documents of a vendor, whatever criterion they belong to. */
const conceptsOfConditions = (): string[] =>
  Object.values(CONDITIONS).flatMap((condition) => [
    ...condition.concepts,
    ...('unless' in condition ? condition.unless : []),
  ]);

/** What the engine itself asks for to read any sentence, and what says that a document lists sub-processors. */
function conceptsOfReading(): string[] {
  const asking = /CONCEPT_NUMBER\.get\('([^']+)'\)/g;
  const readers = files.filter((path) =>
    /^utils\/engine\/(?:text\/[^/]+|criteria\/(?:polarity|judge|clue|verdict))(?<!\.test)\.ts$/.test(path),
  );
  return [
    ...readers.flatMap((path) => [...readFileSync(ROOT + path, 'utf8').matchAll(asking)].map((found) => found[1]!)),
    'subprocessor',
    'following-third-parties',
  ];
}

describe('every unit of knowledge is registered, and brings its examples', () => {
  const criteria = files.filter((path) => /^utils\/engine\/criteria\/(?!catalogue\/)[^/]+\/[^/.]+\.ts$/.test(path));

  test('criteria: one file each, in the folder of its group, in the catalogue', () => {
    const registered = CATALOGUE.map(({ id, group }) => `utils/engine/criteria/${group}/${id}.ts`);
    expect(registered.toSorted(), 'utils/engine/criteria/catalogue/<group>.ts').toEqual(criteria);
    expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
  });

  test('criteria: examples and near-misses in every language that judges by them', async () => {
    const without: string[] = [];
    for (const path of criteria) {
      const { default: criterion, examples } = (await import(ROOT + path)) as {
        default: Criterion;
        examples?: Record<string, { met: string[]; nearMisses: string[] }>;
      };
      for (const language of criterion.severity === 'essential' ? ASSESSED_LANGUAGES : WHOLE_LANGUAGES) {
        const { met = [], nearMisses = [] } = examples?.[language] ?? {};
        if (met.length === 0 || nearMisses.length === 0) without.push(`${path} (${language})`);
      }
    }
    expect(without).toEqual([]);
  });

  test('concepts: what the essential criteria ask for has words in every language, and nothing else must have', () => {
    const asked = new Set<string>([
      ...conceptsOfEssentialCriteria(),
      ...conceptsOfConditions(),
      ...conceptsOfReading(),
    ]);
    expect([...asked].toSorted(), 'utils/languages/concepts/essential.ts').toEqual([...ESSENTIAL_CONCEPTS].toSorted());
  });

  test('languages: a folder each, judged ones with all their words', () => {
    expect(Object.keys(DOCUMENT_WORDS).sort()).toEqual(namesIn(/^utils\/languages\/([a-z]{2})\/documents\.ts$/));
    expect(Object.keys(LANGUAGES).sort()).toEqual(namesIn(/^utils\/languages\/([a-z]{2})\/language\.ts$/));
  });

  test('exporters: a folder each, with a test beside it', () => {
    const folders = namesIn(/^utils\/exporters\/([^/.]+)\//);
    expect(Object.keys(EXPORTERS).sort()).toEqual(folders);
    expect(folders.filter((id) => !files.includes(`utils/exporters/${id}/${id}.test.ts`))).toEqual([]);
  });

  test('migrations: numbered without a gap, each after the first tested from rows of its own time', () => {
    const names = namesIn(/^utils\/storage\/migrations\/(\d{3}-[a-z0-9-]+)\.ts$/);
    expect(names.map((name) => Number(name.slice(0, 3)))).toEqual(MIGRATIONS.map((_, index) => index + 1));
    const untested = names.slice(1).filter((name) => !files.includes(`utils/storage/migrations/${name}.test.ts`));
    expect(untested).toEqual([]);
  });
});
