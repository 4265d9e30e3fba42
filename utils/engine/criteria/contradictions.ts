import type { Contradiction } from '../../model/contradiction.ts';
import type { Evidence } from '../../model/finding.ts';
import { CONCEPT_NUMBER } from '../text/lexicon.ts';
import { compileClue, hitsOf } from './clue.ts';
import type { JudgedDocument } from './judge.ts';
import { NO_SUBPROCESSORS } from './no-subprocessors.ts';
import type { VendorReading } from './vendor-reading.ts';

const REPEALED_CLAUSES = new Set(['scc-2010-87', 'scc-2004-915', 'scc-2001-497', 'scc-2002-16']);

/** What documents say against each other that no single criterion sees: lists, places and clauses against statements. */
export function contradictionsAcross(documents: readonly JudgedDocument[], reading: VendorReading): Contradiction[] {
  return [
    ...deniedSubProcessors(documents, reading),
    ...placesOutside(documents, reading),
    ...clausesOfTwoAges(reading),
  ];
}

const SAYS_WHERE = (['only-in', 'no-transfer-outside'] as const).map((concept) => CONCEPT_NUMBER.get(concept)!);
const denial = compileClue(NO_SUBPROCESSORS);

/** "We engage no sub-processors" against a list of them. */
function deniedSubProcessors(documents: readonly JudgedDocument[], reading: VendorReading): Contradiction[] {
  for (const { annotated, index } of documents) {
    const hit = annotated && hitsOf(denial, annotated)[0];
    if (!hit) continue;
    const row = reading.subProcessors().rows.find(({ affiliate }) => !affiliate);
    if (!row) return [];
    const { start, end } = hit.sentence;
    const claim = { document: index, quote: annotated.text.slice(start, end), start, end };
    return [between('sub-processors', 'sub-list-available', claim, { document: row.document, ...row.evidence })];
  }
  return [];
}

/** "Data stays in the EEA" against hosting, support or a sub-processor outside it. Looked for where somebody says so. */
function placesOutside(documents: readonly JudgedDocument[], reading: VendorReading): Contradiction[] {
  const isSaid = SAYS_WHERE.some((concept) => documents.some(({ annotated }) => annotated?.postings.has(concept)));
  if (!isSaid) return [];
  const { eeaOnlyClaims, conflicts, destinations } = reading.transfers();
  const [claim] = eeaOnlyClaims;
  const elsewhere = conflicts
    .map((index) => destinations[index]!)
    .find(({ certainty, evidence }) => certainty === 'stated' && evidence !== null && !isSame(evidence, claim));
  return claim && elsewhere?.evidence ? [between('place', 'tr-eu-only-commitment', claim, elsewhere.evidence)] : [];
}

/** Repealed clauses in one document, those of 2021 in another. */
function clausesOfTwoAges(reading: VendorReading): Contradiction[] {
  const repealed = reading.documents.flatMap((read, document) =>
    read
      .staleReferences()
      .filter(({ id, historical }) => REPEALED_CLAUSES.has(id) && !historical)
      .map(({ evidence }): Evidence => ({ document, ...evidence })),
  );
  if (repealed.length === 0) return [];
  const current = reading.transfers().tools.filter(({ tool, reliedOn }) => tool === 'scc-2021-914' && reliedOn);
  for (const old of repealed) {
    const other = current.find(({ evidence }) => evidence.document !== old.document);
    if (other) return [between('clauses', 'tr-scc-2021-914', other.evidence, old)];
  }
  return [];
}

const between = (kind: Contradiction['kind'], criterion: string, claim: Evidence, other: Evidence): Contradiction => ({
  kind,
  criterion,
  statements: [{ evidence: claim }, { evidence: other }],
});

const isSame = (a: Evidence, b: Evidence | undefined): boolean =>
  b !== undefined && a.document === b.document && a.start === b.start;
