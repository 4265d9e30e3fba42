import type { Assessment } from '../../model/assessment.ts';
import type { DocumentType } from '../../model/document-type.ts';
import type { ChangeLevel, NamedChange, Passage, ReopenedFinding } from '../../model/vendor-change.ts';
import { CATALOGUE } from '../criteria/catalogue.ts';
import { CHANGE_RULES } from './change-rules.ts';
import { findingPairs, nameFindings, touchedBy } from './finding-changes.ts';
import { nameIdentity } from './identity-changes.ts';
import { nameRemaining } from './remaining-changes.ts';
import { type ChangedDocument, type Comparison, type Draft, type Statement, statementsOf } from './statement.ts';
import { nameSubProcessors } from './sub-processor-changes.ts';
import { nameTransfers } from './transfer-changes.ts';

/** A document that is there now and was not before, or the other way round. */
export interface WholeDocument {
  url: string;
  documentType: DocumentType;
}

/** What was read before and now. Both assessments by the same rules: then a difference is the vendor's. */
export interface ReadTwice {
  before: Assessment;
  after: Assessment;
  documents: readonly ChangedDocument[];
  appeared: readonly WholeDocument[];
  vanished: readonly WholeDocument[];
}

/** More of one kind in one document are told together. */
const MOST_SINGLE = 4;
const SEVERITY = new Map(CATALOGUE.map(({ id, severity }) => [id, severity]));
const BY_SEVERITY: Readonly<Record<string, ChangeLevel>> = { essential: 'high', important: 'medium', bonus: 'low' };

/**
 * Names what a vendor changed, the gravest first. Every changed sentence belongs to one change, and a change without a
 * changed sentence is none: only whole documents come and go without.
 */
export function nameChanges({ before, after, documents, appeared, vanished }: ReadTwice): NamedChange[] {
  const comparison: Comparison = { before, after, statements: statementsOf(documents), drafts: [] };
  nameSubProcessors(comparison);
  nameTransfers(comparison);
  nameFindings(comparison);
  nameIdentity(comparison);
  nameRemaining(comparison);
  gatherEditions(comparison);
  const order: readonly ChangeLevel[] = ['critical', 'high', 'medium', 'low'];
  return [
    ...comparison.drafts.map((draft) => toChange(comparison, draft)),
    ...appeared.map((document) => appearedChange(comparison, document)),
    ...vanished.map((document) => wholeDocument('document-vanished', document, [])),
  ].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}

/** A new edition of a document makes dozens of criteria weaker or better at once: then that is one change of each kind. */
function gatherEditions(comparison: Comparison): void {
  for (const kind of ['criterion-weakened', 'criterion-improved'] as const) {
    const ofKind = comparison.drafts.filter((draft) => draft.kind === kind);
    for (const drafts of Map.groupBy(ofKind, ({ statements }) => statements[0]!.document).values()) {
      const [first, ...others] = drafts;
      if (!first || drafts.length <= MOST_SINGLE) continue;
      first.statements = drafts.flatMap(({ statements }) => statements);
      Object.assign(first, { subject: null, valueBefore: null, valueAfter: null });
      comparison.drafts = comparison.drafts.filter((draft) => !others.includes(draft));
    }
  }
}

function toChange(comparison: Comparison, draft: Draft): NamedChange {
  const { kind, statements, subject, countries, newCountries, valueBefore, valueAfter } = draft;
  const { url, documentType } = statements[0]!.document;
  const reopened = reopenedBy(comparison, statements);
  const criteria = [
    ...new Set([...reopened.map(({ criterion }) => criterion), ...statements.flatMap((one) => one.criteria)]),
  ];
  return {
    kind,
    level: levelOf(draft, criteria),
    material: CHANGE_RULES[kind].material,
    documentType,
    url,
    subject,
    countries,
    newCountries,
    valueBefore,
    valueAfter,
    passages: statements.map(passageOf),
    reopened,
    criteria,
  };
}

function levelOf({ kind, subject }: Draft, criteria: readonly string[]): ChangeLevel {
  const { level } = CHANGE_RULES[kind];
  if (kind === 'criterion-weakened' && subject !== null) return BY_SEVERITY[SEVERITY.get(subject) ?? ''] ?? level;
  const isEssential = criteria.some((id) => SEVERITY.get(id) === 'essential');
  if (kind === 'criterion-weakened') return isEssential ? 'high' : level;
  return kind === 'evidence-reworded' && isEssential ? 'medium' : level;
}

/** The findings that rest on these sentences, before or after; no other is opened again. */
function reopenedBy(comparison: Comparison, statements: readonly Statement[]): ReopenedFinding[] {
  return [...findingPairs(comparison)].flatMap(([criterion, pair]) => {
    const isTouched = touchedBy(comparison, pair).some((statement) => statements.includes(statement));
    return isTouched ? [{ criterion, before: pair.before.verdict, after: pair.after.verdict }] : [];
  });
}

function passageOf({ document, before, after }: Statement): Passage {
  return { before: placeIn(document.before.text, before), after: placeIn(document.after.text, after) };
}

function placeIn(text: string, quote: string | null): Passage['before'] {
  if (quote === null) return null;
  const start = Math.max(0, text.indexOf(quote));
  return { quote, start, end: start + quote.length };
}

/** A new document opens what now rests on it. */
function appearedChange(comparison: Comparison, document: WholeDocument): NamedChange {
  const index = comparison.after.documents.findIndex(({ url }) => url === document.url);
  const reopened = [...findingPairs(comparison)].flatMap(([criterion, { before, after }]) =>
    after.evidence.some((evidence) => evidence.document === index)
      ? [{ criterion, before: before.verdict, after: after.verdict }]
      : [],
  );
  return wholeDocument('document-appeared', document, reopened);
}

/** Also for what is noted of a document as a whole without any of its sentences. */
export function wholeDocument(
  kind: NamedChange['kind'],
  { url, documentType }: WholeDocument,
  reopened: ReopenedFinding[],
): NamedChange {
  return {
    kind,
    ...CHANGE_RULES[kind],
    documentType,
    url,
    subject: null,
    countries: [],
    newCountries: [],
    valueBefore: null,
    valueAfter: null,
    passages: [],
    reopened,
    criteria: reopened.map(({ criterion }) => criterion),
  };
}
