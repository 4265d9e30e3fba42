import { LANGUAGES } from '../../languages/languages.ts';
import { ASSESSED_LANGUAGES, isAssessedLanguage } from '../../model/language.ts';
import { annotate } from '../text/annotate.ts';
import { CATALOGUE } from './catalogue.ts';
import { matchesIn } from './judge.ts';

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
    for (const criterion of CATALOGUE) {
      const documentType = criterion.documentTypes[0]!;
      const matches = matchesIn(criterion, { index: 0, documentType, annotated, short: false, truncated: false });
      if (matches.length > 0) ids.add(criterion.id);
    }
  }
  return [...ids];
}
