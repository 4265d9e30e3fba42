import { reviewsDue } from '../engine/reviews/reviews-due.ts';
import type { Candidate } from '../model/candidate.ts';
import { type ReviewBasis, type ReviewDue, reviewBasisOf, type VendorReview } from '../model/review.ts';
import { DAY } from '../model/time.ts';
import { allSummaries } from '../storage/summaries.ts';

/** What comes so soon is told beforehand: as long as the register's "within a month". */
const AHEAD = 30 * DAY;

/** Why and when a person should look at this candidate again, the earliest first. */
export function reviewsOf(candidate: Candidate, now: number = Date.now()): ReviewDue[] {
  return reviewsDue(reviewBasisOf(candidate), now);
}

/** The earliest of them; null when there is nothing to review. */
export function nextReview(basis: ReviewBasis, now: number): ReviewDue | null {
  return reviewsDue(basis, now)[0] ?? null;
}

/** What the inbox shows beside the changes: the vendors' names by id, and what is due or soon will be, the earliest first. */
export interface ReviewInbox {
  names: ReadonlyMap<string, string>;
  reviews: VendorReview[];
}

/** Reads summaries only, and those once. */
export async function readReviews(now: number = Date.now()): Promise<ReviewInbox> {
  const summaries = await allSummaries();
  const reviews = summaries.flatMap((summary) =>
    reviewsDue(summary, now)
      .filter(({ date }) => date <= now + AHEAD)
      .map((review) => ({ ...review, vendor: { id: summary.id, name: summary.name } })),
  );
  return {
    names: new Map(summaries.map(({ id, name }) => [id, name])),
    reviews: reviews.toSorted((a, b) => a.date - b.date || a.vendor.name.localeCompare(b.vendor.name)),
  };
}
