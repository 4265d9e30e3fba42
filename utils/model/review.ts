import type { Candidate } from './candidate.ts';
import type { Finding } from './finding.ts';

/** What falls due. `light-review`: an assessment made anew by a person's click is enough. */
export const REVIEW_KINDS = [
  'full-review',
  'light-review',
  'security-txt',
  'policy-age',
  'certificate-expiry',
] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** What a date is counted from. `unknown`: every time that is kept lies ahead, so the clock was set back. */
export const REVIEW_ORIGINS = ['decision', 'assessment', 'saving', 'document', 'unknown'] as const;

/** One reason for a person to look at a vendor again. */
export interface ReviewDue {
  kind: ReviewKind;
  /** Milliseconds since the epoch. */
  date: number;
  isDue: boolean;
  /** Counted from when, and how many months on; `at` is null when that is not known. */
  why: { origin: (typeof REVIEW_ORIGINS)[number]; at: number | null; months: number };
}

/** One reason, with the vendor it is about. */
export interface VendorReview extends ReviewDue {
  vendor: { id: string; name: string };
}

/** All that a candidate says about when it should be looked at again. Small: it is kept in the candidate's summary. */
export interface ReviewBasis extends Pick<Candidate, 'status' | 'risk' | 'createdAt'> {
  decidedAt: number | null;
  /** When a person last had it assessed: not when our own better rules did, nor when it was only read. */
  assessedByPersonAt: number | null;
  /** Until when the vendor's security.txt holds, as it says: "2027-01-31". Null: not known. */
  securityTxtUntil: string | null;
  /** The privacy policy's own date: "2026-10-01" or "2026-10". Null: not known. */
  policyDated: string | null;
  /** Until when the first of its certificates to end is valid, as it says: "2027-03-31" or "2027-03". Null: not known. */
  certificateUntil: string | null;
}

/** As `judgeAnew` writes it in the audit log. */
const BY_OUR_RULES = /^(?:rules -?\d|adequacy$)/;
/** RFC 9116, 2.5.5: the field's name is the same in every language. Another date near it is none of its own. */
const EXPIRES = /\bexpires:\s{0,9}(\d{4}-\d\d-\d\d)/i;

export function reviewBasisOf(candidate: Candidate): ReviewBasis {
  return {
    status: candidate.status,
    risk: candidate.risk,
    createdAt: candidate.createdAt,
    decidedAt: candidate.decision?.decidedAt ?? null,
    assessedByPersonAt: assessedByPersonAt(candidate),
    securityTxtUntil: securityTxtUntil(candidate),
    policyDated: policyDated(candidate),
    certificateUntil: certificateUntil(candidate),
  };
}

function assessedByPersonAt({ audit }: Candidate): number | null {
  const byPerson = audit.filter(
    ({ action, detail }) => action === 'saved' || (action === 'assessed' && !BY_OUR_RULES.test(detail)),
  );
  return byPerson.at(-1)?.at ?? null;
}

function securityTxtUntil(candidate: Candidate): string | null {
  const finding = datedFinding(candidate, 'sec-security-txt');
  const until = finding?.evidence.map(({ quote }) => EXPIRES.exec(quote)?.[1]).find((date) => date !== undefined);
  return until !== undefined && until === finding?.value?.amount ? until : null;
}

/** The finding is about the date of any document: it is the policy's where its first quote stands there, and names it. */
function policyDated(candidate: Candidate): string | null {
  const finding = datedFinding(candidate, 'pp-last-updated');
  const amount = finding?.value?.amount;
  const [first] = finding?.evidence ?? [];
  if (first === undefined || typeof amount !== 'string') return null;
  const url = candidate.assessment?.documents[first.document]?.url;
  const isPolicy = candidate.documents.some((one) => one.url === url && one.documentType === 'privacy-policy');
  return isPolicy && namesDate(first.quote, amount) ? amount : null;
}

/** The criterion reads no other date than the end of a validity. */
function certificateUntil(candidate: Candidate): string | null {
  const amount = datedFinding(candidate, 'sec-certificate-evidence')?.value?.amount;
  return typeof amount === 'string' ? amount : null;
}

/** Whether year and day stand in it; a month may be a word. */
function namesDate(quote: string, date: string): boolean {
  const figures = new Set((quote.match(/\d{1,4}/g) ?? []).map(Number));
  const [year, , day] = date.split('-').map(Number);
  return figures.has(year!) && (day === undefined || figures.has(day));
}

/** What a person said does not apply here is no reason to look again. */
function datedFinding({ assessment, overrules }: Candidate, id: string): Finding | null {
  const isOutOfPlace = overrules.some(({ criterion, verdict }) => criterion === id && verdict === 'not-assessed');
  const finding = assessment?.findings.find(({ criterion }) => criterion === id);
  return !isOutOfPlace && finding?.value?.unit === 'date' ? finding : null;
}
