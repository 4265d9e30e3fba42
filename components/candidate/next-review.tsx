import type { ReviewDue } from '../../utils/model/review.ts';
import { reviewText } from '../changes/review-text.ts';
import { useLocale } from '../locale.tsx';

/** When a person should look at this vendor again, and why. `reviews`: the earliest first. */
export function NextReview({ reviews: [next] }: { reviews: readonly ReviewDue[] }) {
  const locale = useLocale();
  if (next === undefined) return null;
  return (
    <p class="next-review small">
      <b>{locale.t(next.isDue ? 'review.due-since' : 'review.next-by', { date: locale.date(next.date) })}</b>{' '}
      <span class="soft">{reviewText(next, locale)}</span>
    </p>
  );
}
