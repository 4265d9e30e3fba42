import { beforeEach, expect, test, vi } from 'vitest';
import { resetFakeBrowser } from '../../test/unit/fake-browser.ts';
import { freshDatabase } from '../../test/unit/fresh-database.ts';
import { candidate, NOW } from '../../test/unit/records.ts';
import type { Candidate } from '../model/candidate.ts';
import { changeCandidate } from '../storage/candidates.ts';
import { database } from '../storage/database.ts';
import { editCandidate } from './candidates.ts';
import { readRows } from './register-view.ts';
import { readReviews, reviewsOf } from './reviews.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../test/unit/fake-browser.ts')).fakeBrowser }));

beforeEach(async () => {
  resetFakeBrowser();
  await freshDatabase();
});

const DAY = 86_400_000;
/** A year and ten days after the records were made: at a high risk they are due. */
const LATER = NOW + 375 * DAY;
const put = (stored: Candidate) => changeCandidate(stored.id, () => stored);
const decidedAgo = (id: string, days: number, risk: Candidate['risk'] = 'high') => {
  const decision = { ...candidate().decision!, decidedAt: LATER - days * DAY };
  return put(candidate({ id, name: id, risk, decision }));
};

test('the inbox has what is due and what comes within a month, the earliest first, with all names', async () => {
  await decidedAgo('soon.example', 350);
  await decidedAgo('late.example', 400);
  await decidedAgo('not-yet.example', 200);
  const { reviews, names } = await readReviews(LATER);
  expect(reviews.map(({ vendor, isDue }) => [vendor.name, isDue])).toEqual([
    ['late.example', true],
    ['soon.example', false],
  ]);
  expect(names.size).toBe(3);
});

test('the register, the inbox and the candidate’s page give one date; a decision moves it', async () => {
  await decidedAgo('one.example', 400);
  const dates = async () => {
    const stored = await (await database()).get('candidates', 'one.example');
    const [row] = await readRows(undefined, LATER);
    const [review] = (await readReviews(LATER)).reviews;
    return [row?.reviewDueAt, reviewsOf(stored!, LATER)[0]?.date, review?.date];
  };
  const [before, ...others] = await dates();
  expect(before).toBeLessThan(LATER);
  expect(others).toEqual([before, before]);
  const decision = { ...candidate().decision!, decidedAt: LATER };
  await editCandidate('one.example', { decision }, undefined, LATER);
  const [after, onPage, inInbox] = await dates();
  expect(after).toBeGreaterThan(LATER + 360 * DAY);
  expect([onPage, inInbox]).toEqual([after, undefined]);
});

test('a summary that an older version made is made anew, and no candidate is left out', async () => {
  await decidedAgo('old.example', 400);
  await (await database()).put('summaries', { id: 'old.example', version: 1 } as never);
  expect((await readReviews(LATER)).reviews).toHaveLength(1);
});

test('a vendor that was rejected has no date', async () => {
  await put(candidate({ status: 'rejected' }));
  expect((await readRows(undefined, LATER))[0]?.reviewDueAt).toBeNull();
  expect((await readReviews(LATER)).reviews).toEqual([]);
});
