import { LANGUAGES } from '../../languages/languages.ts';
import type { Scorecard } from '../../model/assessment.ts';
import type { Contradiction } from '../../model/contradiction.ts';
import type { AssessableDocument, Finding } from '../../model/finding.ts';
import { isAssessedLanguage } from '../../model/language.ts';
import { score } from '../scoring/score.ts';
import { annotate } from '../text/annotate.ts';
import { CATALOGUE } from './catalogue.ts';
import { contradictionsAcross } from './contradictions.ts';
import { type JudgedDocument, judge } from './judge.ts';
import { type DocumentReading, readVendor, type VendorReading } from './vendor-reading.ts';

/** Raised with every change of criteria or lexicons that can change a verdict. */
export const RULES_VERSION = 3;

/** Fewer words say nothing by what they leave out. */
const FEWEST_WORDS = 25;

/**
 * Judges one vendor's documents by every criterion of the catalogue: one finding each, what the documents say against
 * each other, and the score of it all. `reading`: what was read of the same documents, when the caller needs it as well.
 */
export function assess(
  documents: readonly AssessableDocument[],
  reading: VendorReading = readVendor(documents),
): { rulesVersion: number; findings: Finding[]; contradictions: Contradiction[] } & Scorecard {
  const judged = reading.documents.map(toJudged);
  const combined = CATALOGUE.map((criterion) => judge(criterion, judged, reading));
  const findings = combined.map(({ finding }) => finding);
  const across = contradictionsAcross(judged, reading);
  const within = combined.flatMap(({ contradiction }) => contradiction ?? []);
  // What a list or a place shows tells more than two sentences about the same.
  const contradictions = [...within.filter((own) => !across.some(isSameMatter(own))), ...across];
  return { rulesVersion: RULES_VERSION, findings, contradictions, ...score(findings, CATALOGUE) };
}

const isSameMatter =
  (one: Contradiction) =>
  (other: Contradiction): boolean =>
    one.criterion === other.criterion;

/** Prepares a document once for all criteria. */
export function toJudged(reading: DocumentReading, index: number): JudgedDocument {
  const { documentType, language, text, blocks, truncated = false } = reading.document;
  const annotated = isAssessedLanguage(language) ? annotate(text, blocks, LANGUAGES[language]) : null;
  const short = annotated !== null && annotated.tokens.starts.length < FEWEST_WORDS;
  return { index, documentType, annotated, reading, short, truncated };
}
