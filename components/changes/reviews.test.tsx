import { expect, test } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { localeFor } from '../../utils/i18n/translate.ts';
import { REVIEW_KINDS, REVIEW_ORIGINS, type ReviewDue, type VendorReview } from '../../utils/model/review.ts';
import { NextReview } from '../candidate/next-review.tsx';
import { reviewText } from './review-text.ts';
import { ReviewsSection } from './reviews-section.tsx';

const REVIEW: ReviewDue = {
  kind: 'full-review',
  date: Date.UTC(2027, 2, 3, 12),
  isDue: false,
  why: { origin: 'decision', at: Date.UTC(2026, 2, 3, 12), months: 12 },
};
const inbox = (count: number): VendorReview[] =>
  Array.from({ length: count }, (_, n) => ({
    ...REVIEW,
    isDue: n === 0,
    vendor: { id: `v${n}.example`, name: `Vendor ${n}` },
  }));

test('why it is due is said in every language, with nothing left to fill in', () => {
  expect(reviewText(REVIEW, localeFor('en'))).toBe('Full review: 12 months after the decision of 3 Mar 2026');
  for (const language of ['en', 'nl'] as const)
    for (const kind of REVIEW_KINDS)
      for (const origin of REVIEW_ORIGINS) {
        const text = reviewText({ ...REVIEW, kind, why: { ...REVIEW.why, origin } }, localeFor(language));
        expect(text).not.toMatch(/[{}]|undefined/);
      }
});

test('the candidate’s page has one line: until when, or since when', async () => {
  const ahead = await draw(<NextReview reviews={[REVIEW, { ...REVIEW, date: 0 }]} />);
  expect(ahead.words()).toContain('Next review by 3 Mar 2027.');
  const due = await draw(<NextReview reviews={[{ ...REVIEW, isDue: true }]} />);
  expect(due.words()).toContain('Review due since 3 Mar 2027.');
  const none = await draw(<NextReview reviews={[]} />);
  expect(none.words().trim()).toBe('');
});

test('the inbox lists vendors with links, some at first and more on demand; nothing when none is due', async () => {
  const list = await draw(<ReviewsSection reviews={inbox(12)} />);
  expect(list.words()).toContain('Since 3 Mar 2027');
  expect(list.words()).toContain('By 3 Mar 2027');
  expect(list.find('.review a').getAttribute('href')).toContain('v0.example');
  expect(list.words()).not.toContain('Vendor 11');
  await list.click('Show more (2 left)');
  expect(list.words()).toContain('Vendor 11');
  expect(list.controls()).not.toContain('Show more (2 left)');
  const none = await draw(<ReviewsSection reviews={[]} />);
  expect(none.words()).not.toContain('Due for review');
});
