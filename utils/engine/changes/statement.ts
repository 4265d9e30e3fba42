import type { Assessment } from '../../model/assessment.ts';
import type { DocumentDiff } from '../../model/change.ts';
import type { DocumentType } from '../../model/document-type.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { FindingValue } from '../../model/finding.ts';
import type { ChangeKind } from '../../model/vendor-change.ts';
import { CATALOGUE } from '../criteria/catalogue.ts';

/** A document that was read before and now, and the difference. */
export interface ChangedDocument {
  url: string;
  documentType: DocumentType;
  before: Extraction;
  after: Extraction;
  diff: DocumentDiff;
}

/** A changed sentence, and the change that it was taken for; each sentence is told once. */
export interface Statement {
  document: ChangedDocument;
  before: string | null;
  after: string | null;
  /** Criteria that it bears on by its words, and that its kind of document can show. */
  criteria: readonly string[];
  owner: Draft | null;
}

/** A change that is being named. */
export interface Draft {
  kind: ChangeKind;
  statements: Statement[];
  subject: string | null;
  countries: string[];
  newCountries: string[];
  valueBefore: FindingValue | null;
  valueAfter: FindingValue | null;
}

/** Both judgements, by the same rules, and what lies between them. */
export interface Comparison {
  before: Assessment;
  after: Assessment;
  statements: Statement[];
  drafts: Draft[];
}

type Side = 'before' | 'after';
const VALID_IN = new Map(CATALOGUE.map(({ id, documentTypes }) => [id, documentTypes]));

export function statementsOf(documents: readonly ChangedDocument[]): Statement[] {
  return documents.flatMap((document) =>
    document.diff.changes.map(({ before = null, after = null, criteria }) => ({
      document,
      before,
      after,
      criteria: criteria.filter((id) => VALID_IN.get(id)?.includes(document.documentType)),
      owner: null,
    })),
  );
}

/** The statements that a quote of one side stands in, or that stand in it. */
export function touching(
  comparison: Comparison,
  side: Side,
  evidence: { quote: string; document: number },
): Statement[] {
  const url = comparison[side].documents[evidence.document]?.url;
  return comparison.statements.filter(
    (statement) => statement.document.url === url && touches(statement, side, evidence),
  );
}

export function touches(statement: Statement, side: Side, { quote }: { quote: string }): boolean {
  const text = statement[side];
  return text !== null && (text.includes(quote) || quote.includes(text));
}

/**
 * Makes a change of the statements that no other change has yet; null, and nothing done, when there are none. What is
 * nowhere in the difference is our reading's doing, not the vendor's. `sharing`: kinds that may have the statement as well.
 */
export function claim(
  { drafts }: Comparison,
  statements: readonly Statement[],
  draft: Pick<Draft, 'kind'> & Partial<Draft>,
  sharing: readonly ChangeKind[] = [],
): Draft | null {
  const free = [...new Set(statements)].filter(({ owner }) => owner === null || sharing.includes(owner.kind));
  if (free.length === 0) return null;
  const made: Draft = {
    subject: null,
    countries: [],
    newCountries: [],
    valueBefore: null,
    valueAfter: null,
    ...draft,
    statements: free,
  };
  for (const statement of free) statement.owner ??= made;
  drafts.push(made);
  return made;
}
