import { score } from '../../utils/engine/scoring/score.ts';
import type { Assessment, GateOutcome } from '../../utils/model/assessment.ts';
import {
  CANDIDATE_STATUSES,
  type Candidate,
  type Overrule,
  RISK_LEVELS,
  type VendorDocument,
} from '../../utils/model/candidate.ts';
import type { Contradiction } from '../../utils/model/contradiction.ts';
import type { DocumentType } from '../../utils/model/document-type.ts';
import { type Finding, NOT_ASSESSED_REASONS, VERDICTS } from '../../utils/model/finding.ts';
import type { ScorePoint } from '../../utils/model/score-point.ts';
import type { Snapshot } from '../../utils/model/snapshot.ts';
import type { VettingJob } from '../../utils/model/vetting-job.ts';
import { INVENTED_CRITERIA, type PreviewCriterion } from './invented-criteria.ts';

const NAMES = [
  'Quillbird',
  'Noordkaai Roosters',
  'Lumenpost',
  'Tessel & Brand Personeelsadministratie voor Onderwijsinstellingen Nederland B.V.',
  'Fernwerk',
  'Kestrel Ledger',
  'Oakline Survey',
  'Zilverbrug',
  'Pipistrelle',
  'Havik Analytics International Holding',
];
const OWNERS = ['', 'A. de Wit', 'Facilities', 'Maximiliaan van den Broek-Hoogendoorn', 'HR'];
const TAGS = ['HR', 'payroll', 'EU only', 'pilot', 'onderwijs', 'special categories of personal data'];
const QUOTES = [
  'Processor shall notify Controller without undue delay and in any event within 48 hours after becoming aware of a personal data breach.',
  'De verwerker verwerkt de persoonsgegevens uitsluitend op basis van gedocumenteerde instructies van de verwerkingsverantwoordelijke.',
  'We may, at our sole discretion, make a summary of the audit report available.',
  'Upon termination of the Agreement, and at the written choice of the Controller, Quillbird will delete or return all Personal Data, including existing copies held by any Sub-processor, within thirty (30) days, unless Union or Member State law to which Quillbird is subject requires storage of the Personal Data, in which case Quillbird will inform the Controller of that requirement and will keep the data confidential for as long as it is stored.',
  'All data are stored in data centres in Ireland and Germany.',
];
const VALUES: readonly Finding['value'][] = [
  { amount: 48, unit: 'hours' },
  undefined,
  { amount: 1, unit: 'days' },
  { amount: ['IE', 'DE'], unit: 'countries' },
  undefined,
];
const DOCUMENTS: readonly [DocumentType, string, string][] = [
  ['privacy-policy', 'privacy', 'Privacy policy'],
  ['dpa', 'legal/data-processing-agreement', 'Data Processing Agreement (DPA)'],
  ['subprocessors', 'legal/subprocessors', 'Our sub-processors'],
  ['security', 'security', 'Security'],
  ['terms', 'terms.pdf', 'Terms of service (PDF)'],
];
/** 1 September 2026, so that pictures do not change with the calendar. */
const START = Date.UTC(2026, 8, 1, 9, 30);
const DAY = 24 * 3600 * 1000;

/** Always the same numbers for the same seed (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed * 0x9e3779b9;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

const inventedId = (seed: number): string =>
  `${NAMES[seed % NAMES.length]!.toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .slice(0, 40)}${seed >= NAMES.length ? seed : ''}.example`;

/** A candidate that nobody has heard of; the same one for the same seed. */
export function inventedCandidate(seed: number, criteria: readonly PreviewCriterion[] = INVENTED_CRITERIA): Candidate {
  const roll = dice(seed + 1);
  const id = inventedId(seed);
  const name = NAMES[seed % NAMES.length]! + (seed >= NAMES.length ? ` ${seed}` : '');
  const status = CANDIDATE_STATUSES[seed % CANDIDATE_STATUSES.length]!;
  const decided = status === 'accepted' || status === 'rejected';
  return {
    id,
    name,
    homepage: `https://${id}/`,
    status,
    purpose: 'Rosters and absence of our staff.',
    dataCategories: ['names', 'contact data', 'absence'],
    owner: OWNERS[seed % OWNERS.length]!,
    dpoAdvice: '',
    notes: '',
    tags: TAGS.slice(seed % 4, (seed % 4) + (seed % 3)),
    decision: decided
      ? {
          outcome: status,
          reason: 'Guarantees are sufficient for this purpose.',
          decidedBy: 'A. de Wit',
          decidedAt: START + 3 * DAY,
        }
      : null,
    overrules: [],
    risk: RISK_LEVELS[seed % RISK_LEVELS.length]!,
    documents: DOCUMENTS.map((document, place) => inventedDocument(id, document, place === 4 ? 'scanned-pdf' : null)),
    assessment: seed % 7 === 4 ? null : inventedAssessment(roll, id, criteria),
    audit: [
      { at: START, action: 'saved', detail: `documents: 5, findings: ${criteria.length}` },
      { at: START + DAY, action: 'edited', detail: 'owner, tags' },
    ],
    createdAt: START,
    updatedAt: START + seed * DAY,
  };
}

function inventedAssessment(
  roll: (sides: number) => number,
  id: string,
  criteria: readonly PreviewCriterion[],
): Assessment {
  const findings = criteria.map((criterion): Finding => {
    const verdict = VERDICTS[[0, 0, 0, 0, 1, 1, 2, 3, 3, 4][roll(10)]!]!;
    const which = roll(QUOTES.length);
    const shown = verdict === 'met' || verdict === 'partial' || verdict === 'contradicted';
    return {
      criterion: criterion.id,
      verdict,
      ...(verdict === 'not-assessed' && { reason: NOT_ASSESSED_REASONS[roll(NOT_ASSESSED_REASONS.length)]! }),
      ...(verdict === 'partial' && { weakness: 'discretionary' }),
      ...(verdict === 'met' && VALUES[which] && { value: VALUES[which] }),
      evidence: shown ? [{ document: roll(4), quote: QUOTES[which]!, start: 10, end: 10 + QUOTES[which]!.length }] : [],
    };
  });
  return {
    ...score(findings, criteria),
    rulesVersion: 1,
    assessedAt: START,
    documents: DOCUMENTS.map(([, path]) => ({ url: `https://${id}/${path}`, snapshotId: `snapshot-${path}` })),
    findings,
    contradictions: id.length % 2 === 0 ? [TWO_PERIODS] : [],
  };
}

const within = (document: number, hours: number) => {
  const quote = `We notify you of a personal data breach within ${hours} hours after becoming aware of it.`;
  return { evidence: { document, quote, start: 10, end: 10 + quote.length }, value: { amount: hours, unit: 'hours' } };
};
const TWO_PERIODS: Contradiction = {
  kind: 'value',
  criterion: 'breach-notice',
  statements: [within(0, 72), within(2, 48)],
};

/** What the assessments of two years came to; the last is the one given. */
export function inventedHistory({ assessedAt, score: last, coverage, gates }: Assessment): ScorePoint[] {
  const before: readonly [days: number, score: number | null, coverage: number, rules: number, gates: GateOutcome][] = [
    [700, null, 12, 1, 'open'],
    [640, 34, 48, 1, 'failed'],
    [420, 38, 61, 1, 'failed'],
    [230, 61, 64, 2, 'open'],
    [40, 58, 82, 2, 'failed'],
  ];
  return [
    ...before.map(([days, score, coverage, rulesVersion, gates]) => ({
      assessedAt: assessedAt - days * DAY,
      ...{ rulesVersion, score, coverage, gates },
    })),
    { assessedAt, rulesVersion: 2, score: last, coverage, gates: gates.outcome },
  ];
}

/** One verdict by a person for the first of several candidates, none for the others. */
export function inventedOverrules(findings: readonly Finding[], place: number): Overrule[] {
  const missing = findings.find(({ verdict }) => verdict === 'not-found');
  if (place > 0 || !missing) return [];
  const reason = 'It stands in the contract that we were sent.';
  return [{ criterion: missing.criterion, verdict: 'met', reason, decidedBy: 'A. de Wit', decidedAt: START }];
}

/** A vetting in the state asked for; one document of a finished one could not be read. */
export function inventedVetting(seed: number, state: VettingJob['state'], criteria = INVENTED_CRITERIA): VettingJob {
  const { id, name, homepage } = inventedCandidate(seed, criteria);
  const done = state === 'done';
  return {
    id,
    vendorName: name,
    homepage,
    state,
    documents: DOCUMENTS.map(([documentType, path, linkText], place) => ({
      url: `https://${id}/${path}`,
      linkText,
      documentType,
      state: done || place < 2 ? (place === 3 ? 'failed' : 'read') : place === 2 ? 'reading' : 'waiting',
      snapshotId: null,
      problem: done && place === 3 ? 'needs-javascript' : null,
    })),
    identitySources: [],
    assessment: done ? inventedAssessment(dice(seed + 1), id, criteria) : null,
    startedAt: START,
    updatedAt: START,
  };
}

export function inventedSnapshots(seed: number): Snapshot[] {
  const id = inventedId(seed);
  return DOCUMENTS.slice(0, 4).flatMap(([documentType, path], place) =>
    [0, 1, 2, 3, 4, 5].slice(0, place === 1 ? 6 : 1 + place).map((version) => ({
      id: `snapshot-${path}${version || ''}`,
      vendorId: id,
      documentType,
      url: `https://${id}/${path}`,
      finalUrl: `https://${id}/${path}`,
      status: 200,
      headers: {},
      contentType: 'text/html',
      // The words change at every second reading.
      sha256: `${place}${version >> 1}c4e8a90b`.repeat(8).slice(0, 64),
      size: 18_400 + 5000 * place,
      fetchedAt: START - (version * 30 + place * 9 * Math.sign(version)) * DAY,
    })),
  );
}

function inventedDocument(
  id: string,
  [documentType, path, linkText]: (typeof DOCUMENTS)[number],
  problem: VendorDocument['problem'],
): VendorDocument {
  return {
    documentType,
    url: `https://${id}/${path}`,
    linkText,
    snapshotId: problem ? null : `snapshot-${path}`,
    sha256: null,
    title: problem ? null : linkText,
    language: problem ? null : 'en',
    readAt: problem ? null : START,
    problem,
  };
}
