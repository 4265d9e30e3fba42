import type { Locale } from '../../utils/i18n/translate.ts';
import type { ReviewDue } from '../../utils/model/review.ts';

/** What falls due, and what its date is counted from: "Full review: 12 months after the decision of 3 Mar 2026". */
export function reviewText({ kind, why: { origin, at, months } }: ReviewDue, { t, date }: Locale): string {
  if (kind === 'security-txt') return t('review.security-txt');
  if (kind === 'certificate-expiry') return t('review.certificate-expiry', { date: date(at ?? 0) });
  if (kind === 'policy-age') return t('review.policy-age', { months, date: date(at ?? 0) });
  const what = t(`review.kind.${kind}`);
  if (origin === 'document' || origin === 'unknown' || at === null) return `${what}: ${t('review.since.unknown')}`;
  return `${what}: ${t(`review.since.${origin}`, { months, date: date(at) })}`;
}
