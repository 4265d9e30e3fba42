import { LANGUAGES } from '../../languages/languages.ts';
import { ASSESSED_LANGUAGES, isAssessedLanguage } from '../../model/language.ts';
import { annotate } from '../text/annotate.ts';
import { CATALOGUE } from './catalogue.ts';
import { keyConcepts, matchesIn } from './judge.ts';

/**
 * Ids of the criteria that a sentence on its own bears on, whatever document it stands in. Without a language all are
 * tried; a sentence seldom means anything in two.
 */
export function criteriaOf(sentence: string, language?: string | null): string[] {
  const code = language ?? null;
  if (code !== null && !isAssessedLanguage(code)) return [];
  const ids = new Set<string>();
  for (const candidate of code === null ? ASSESSED_LANGUAGES : [code]) {
    const blocks = [{ kind: 'list-item' as const, start: 0, end: sentence.length }];
    const annotated = annotate(sentence, blocks, LANGUAGES[candidate]);
    for (const index of candidates(annotated.postings.keys())) {
      const criterion = CATALOGUE[index]!;
      const documentType = criterion.documentTypes[0]!;
      const matches = matchesIn(criterion, { index: 0, documentType, annotated, short: false, truncated: false });
      if (matches.length > 0) ids.add(criterion.id);
    }
  }
  return [...ids];
}

let byConcept: ReadonlyMap<number, readonly number[]> | null = null;

/** Positions in the catalogue, in order, of the criteria that one of the concepts may bear on. */
function candidates(concepts: Iterable<number>): number[] {
  byConcept ??= indexByConcept();
  const found = new Set<number>();
  for (const concept of concepts) for (const index of byConcept.get(concept) ?? []) found.add(index);
  return [...found].sort((a, b) => a - b);
}

function indexByConcept(): Map<number, number[]> {
  const index = new Map<number, number[]>();
  for (const [position, criterion] of CATALOGUE.entries()) {
    for (const concept of keyConcepts(criterion)) {
      const known = index.get(concept);
      if (known) known.push(position);
      else index.set(concept, [position]);
    }
  }
  return index;
}
