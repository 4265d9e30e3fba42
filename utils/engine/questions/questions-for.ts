import type { Contradiction } from '../../model/contradiction.ts';
import type { DocumentType } from '../../model/document-type.ts';
import type { Evidence, Finding, FindingValue } from '../../model/finding.ts';
import { SEVERITIES } from '../../model/scoring-policy.ts';
import {
  QUESTION_REASONS,
  type QuestionReason,
  type QuotedStatement,
  type VendorQuestion,
} from '../../model/vendor-question.ts';
import type { Criterion } from '../criteria/criterion.ts';
import { QUESTIONS } from './question-texts.ts';

/** What the questions follow from. */
export interface QuestionSource {
  /** With people's verdicts in them. */
  findings: readonly Finding[];
  contradictions: readonly Contradiction[];
  /** Of the assessed documents, in their order; null when not known any more. */
  documentTypes: readonly (DocumentType | null)[];
}

/** What a question needs of a criterion. */
export type Asked = Pick<Criterion, 'id' | 'severity' | 'gate' | 'documentTypes' | 'value'>;

/** Quotes beside one question. */
const MOST_STATEMENTS = 2;

/**
 * What to ask a vendor: what is missing, weak, contradicted or unknown, and the documents that could not be read.
 * Documents come first, then must-haves and essentials, then the rest; what applies to nobody is not asked.
 */
export function questionsFor(source: QuestionSource, catalogue: readonly Asked[]): VendorQuestion[] {
  const byCriterion = new Map(source.findings.map((finding) => [finding.criterion, finding]));
  const questions = catalogue
    .filter(({ id }) => id in QUESTIONS.en)
    .flatMap((criterion) => {
      const finding = byCriterion.get(criterion.id);
      return finding ? (questionOn(criterion, finding, source) ?? []) : [];
    });
  return [...documentsToAskFor(catalogue, byCriterion), ...questions].sort(
    (a, b) => rankOf(a) - rankOf(b) || QUESTION_REASONS.indexOf(a.reason) - QUESTION_REASONS.indexOf(b.reason),
  );
}

/** Documents, must-haves, essentials, the important, the rest: `sort` keeps the order of the catalogue within each. */
function rankOf({ criterion, gate, severity }: VendorQuestion): number {
  if (criterion === null) return -2;
  return gate ? -1 : SEVERITIES.indexOf(severity);
}

function questionOn(criterion: Asked, finding: Finding, source: QuestionSource): VendorQuestion | null {
  const disagreeing = source.contradictions.filter((one) => one.criterion === criterion.id);
  const reason = disagreeing.length > 0 && isJudged(finding) ? 'disagreement' : reasonOf(finding);
  if (reason === null) return null;
  const { id, gate, severity } = criterion;
  const said = reason === 'disagreement' ? disagreeing.flatMap(({ statements }) => statements) : ownStatements(finding);
  const statements = said.slice(0, MOST_STATEMENTS).map(({ evidence, value }) => quoted(evidence, value, source));
  const wanted = reason === 'partial' ? wantedOf(criterion, finding.value) : null;
  return {
    id,
    reason,
    criterion: id,
    documentType: null,
    gate,
    severity,
    proposed: (gate || severity === 'essential') && reason !== 'unread',
    statements,
    ...(wanted && { wanted }),
  };
}

const isJudged = ({ reason }: Finding): boolean => reason !== 'not-applicable';

function reasonOf({ verdict, reason }: Finding): QuestionReason | null {
  if (verdict === 'met') return null;
  if (verdict !== 'not-assessed') return verdict;
  if (reason === 'silence-proves-nothing') return 'unknown';
  return reason === 'not-applicable' ? null : 'unread';
}

/** The value belongs to the first quote: the one that decided. */
const ownStatements = ({ evidence, value }: Finding): { evidence: Evidence; value?: FindingValue | undefined }[] =>
  evidence.slice(0, 1).map((one) => ({ evidence: one, value }));

function quoted(evidence: Evidence, value: FindingValue | undefined, source: QuestionSource): QuotedStatement {
  const documentType = source.documentTypes[evidence.document] ?? null;
  return { documentType, quote: evidence.quote, ...(value && { value }) };
}

/** The figure of good practice, when the vendor's own is weaker. */
function wantedOf({ value: reader }: Asked, value: FindingValue | undefined): VendorQuestion['wanted'] | null {
  const thresholds = reader && 'thresholds' in reader ? reader.thresholds : undefined;
  if (!thresholds || typeof value?.amount !== 'number') return null;
  const { acceptable, better } = thresholds;
  const isGood = better === 'at-most' ? value.amount <= acceptable : value.amount >= acceptable;
  return isGood ? null : { amount: acceptable, unit: value.unit, better };
}

/** One request for each document in which something should stand and that could not be read. */
function documentsToAskFor(catalogue: readonly Asked[], findings: ReadonlyMap<string, Finding>): VendorQuestion[] {
  const unread = catalogue.filter(({ id }) => {
    const reason = findings.get(id)?.reason;
    return reason === 'document-unavailable' || reason === 'text-too-short';
  });
  return [...Map.groupBy(unread, ({ documentTypes }) => documentTypes[0]!)].map(([documentType, criteria]) => {
    const gate = criteria.some((criterion) => criterion.gate);
    const severity = SEVERITIES.find((one) => criteria.some((criterion) => criterion.severity === one)) ?? 'bonus';
    return {
      id: `document:${documentType}`,
      reason: 'document' as const,
      criterion: null,
      documentType,
      gate,
      severity,
      proposed: gate || severity === 'essential',
      statements: [],
    };
  });
}
