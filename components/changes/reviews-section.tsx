import { useState } from 'preact/hooks';
import type { VendorReview } from '../../utils/model/review.ts';
import { useLocale } from '../locale.tsx';
import { hrefFor } from '../register/route.ts';
import { reviewText } from './review-text.ts';
import './changes.css';

/** Shown at first, and more with each click. */
const AT_ONCE = 10;

/** Vendors that a person should look at again, now or soon. `reviews`: the earliest first. */
export function ReviewsSection({ reviews }: { reviews: readonly VendorReview[] }) {
  const { t, number } = useLocale();
  const [count, setCount] = useState(AT_ONCE);
  if (reviews.length === 0) return null;
  const left = reviews.length - count;
  return (
    <section class="card changes" aria-labelledby="reviews-title">
      <div class="changes__head">
        <h2 id="reviews-title">{t('reviews.title')}</h2>
        <span class="soft small">{number(reviews.length)}</span>
      </div>
      <ul class="reviews">
        {reviews.slice(0, count).map((review) => (
          <li key={`${review.vendor.id} ${review.kind}`} class="review">
            <ReviewLine review={review} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div class="review">
          <button type="button" class="link" onClick={() => setCount(count * 2)}>
            {t('reviews.more', { count: left })}
          </button>
        </div>
      )}
    </section>
  );
}

function ReviewLine({ review }: { review: VendorReview }) {
  const locale = useLocale();
  const { vendor, date, isDue } = review;
  return (
    <>
      <a href={hrefFor({ page: 'candidate', id: vendor.id })}>{vendor.name}</a>
      <span class={isDue ? 'review__date--due' : undefined}>
        {locale.t(isDue ? 'reviews.since' : 'reviews.by', { date: locale.date(date) })}
      </span>
      <span class="soft small">{reviewText(review, locale)}</span>
    </>
  );
}
