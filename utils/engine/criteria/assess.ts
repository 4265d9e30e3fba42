import { LANGUAGES } from '../../languages/languages.ts';
import type { Scorecard } from '../../model/assessment.ts';
import type { AssessableDocument, Finding } from '../../model/finding.ts';
import { isAssessedLanguage } from '../../model/language.ts';
import { score } from '../scoring/score.ts';
import { annotate } from '../text/annotate.ts';
import { CATALOGUE } from './catalogue.ts';
import { type JudgedDocument, judge } from './judge.ts';

/** Raised with every change of criteria or lexicons that can change a verdict. */
export const RULES_VERSION = 1;

/** Fewer words say nothing by what they leave out. */
const FEWEST_WORDS = 25;

/** Judges one vendor's documents by every criterion of the catalogue: one finding each, and the score of them all. */
export function assess(
  documents: readonly AssessableDocument[],
): { rulesVersion: number; findings: Finding[] } & Scorecard {
  const judged = documents.map(toJudged);
  const findings = CATALOGUE.map((criterion) => judge(criterion, judged));
  return { rulesVersion: RULES_VERSION, findings, ...score(findings, CATALOGUE) };
}

/** Prepares a document once for all criteria. */
export function toJudged(document: AssessableDocument, index: number): JudgedDocument {
  const { documentType, language, text, blocks } = document;
  const annotated = isAssessedLanguage(language) ? annotate(text, blocks, LANGUAGES[language]) : null;
  const short = annotated !== null && annotated.tokens.starts.length < FEWEST_WORDS;
  return { index, documentType, annotated, source: document, short, truncated: document.truncated ?? false };
}
