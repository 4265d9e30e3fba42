import type { CandidateStatus, RiskLevel } from '../../model/candidate.ts';
import type { ReviewBasis, ReviewDue, ReviewKind } from '../../model/review.ts';
import { DAY } from '../../model/time.ts';
import { addMonths, timeOfDate } from './calendar.ts';

const MEDIUM = { full: 24, light: 12 } as const;
/**
 * Months between two full reviews by a person, and, where half-way a light one is enough, between two of those. The law
 * sets no interval (GDPR Art. 28(1) and 24(1): a duty that goes on; EDPB Opinion 22/2024). A vendor without a risk is taken
 * for a medium one.
 */
const REVIEW_MONTHS: Readonly<Record<RiskLevel, { full: number; light: number | null }>> = {
  critical: { full: 6, light: null },
  high: { full: 12, light: null },
  medium: MEDIUM,
  low: { full: 24, light: null },
  unscored: MEDIUM,
};
const POLICY_MONTHS = 24;
/** So many days before a certificate ends its successor is to be asked for; at a low risk when it has ended is enough. */
const CERTIFICATE_DAYS: Readonly<Record<RiskLevel, number>> = {
  critical: 60,
  high: 60,
  medium: 30,
  low: 0,
  unscored: 30,
};

/** Nobody processes anything for us, or does so any more: there is nothing to review. */
const WITHOUT_REVIEWS: readonly CandidateStatus[] = ['rejected', 'ended'];

/**
 * Why and when a person should look at a vendor again, the earliest first; nothing that the stored data does not say. A
 * decision settles whatever had fallen due before it. `now`: milliseconds since the epoch.
 */
export function reviewsDue(basis: ReviewBasis, now: number): ReviewDue[] {
  if (WITHOUT_REVIEWS.includes(basis.status)) return [];
  const dated = [...datesOfPeople(basis, now), ...datesOfDocuments(basis, now)];
  return dated.map((one) => ({ ...one, isDue: one.date <= now })).toSorted((a, b) => a.date - b.date);
}

type Dated = Omit<ReviewDue, 'isDue'>;

function datesOfPeople(basis: ReviewBasis, now: number): Dated[] {
  const { full, light } = REVIEW_MONTHS[basis.risk];
  const decided = believable('decision', basis.decidedAt, now);
  const assessed = believable('assessment', basis.assessedByPersonAt, now);
  const since = decided ?? assessed ?? believable('saving', basis.createdAt, now);
  if (since === null) {
    const today = now - (now % DAY);
    return [{ kind: 'full-review', date: today, why: { origin: 'unknown', at: null, months: 0 } }];
  }
  const review = counted('full-review', since, full);
  if (light === null) return [review];
  const half = counted('light-review', assessed !== null && assessed.at > since.at ? assessed : since, light);
  return half.date < review.date ? [half, review] : [review];
}

function datesOfDocuments(basis: ReviewBasis, now: number): Dated[] {
  const { securityTxtUntil, policyDated, decidedAt } = basis;
  const settled = believable('decision', decidedAt, now)?.at ?? Number.NEGATIVE_INFINITY;
  const dated = [...stated('security-txt', securityTxtUntil, 0), ...stated('policy-age', policyDated, POLICY_MONTHS)];
  return [...dated.filter(({ date }) => date > settled), ...endOfCertificate(basis, settled)];
}

/** Who decided shortly before the end has to look again when it has come: the certificate was still valid then. */
function endOfCertificate({ certificateUntil, risk }: ReviewBasis, settled: number): Dated[] {
  const end = certificateUntil === null ? null : timeOfDate(certificateUntil);
  if (end === null) return [];
  const date = [end - CERTIFICATE_DAYS[risk] * DAY, end].find((one) => one > settled);
  const why = { origin: 'document', at: end, months: 0 } as const;
  return date === undefined ? [] : [{ kind: 'certificate-expiry', date, why }];
}

function stated(kind: ReviewKind, date: string | null, months: number): Dated[] {
  const at = date === null ? null : timeOfDate(date);
  return at === null ? [] : [counted(kind, { origin: 'document', at }, months)];
}

interface Origin {
  origin: ReviewDue['why']['origin'];
  at: number;
}

function counted(kind: ReviewKind, { origin, at }: Origin, months: number): Dated {
  return { kind, date: addMonths(at, months), why: { origin, at, months } };
}

/** A time that lies ahead can only come from a clock that was set back since: nobody knows when it really was. */
function believable(origin: Origin['origin'], at: number | null, now: number): Origin | null {
  return at !== null && at <= now + DAY ? { origin, at } : null;
}
