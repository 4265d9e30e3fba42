import { expect, test } from 'vitest';
import { authoritiesFor } from './authorities.ts';

test('the vendor’s authority leads where it is established; the user’s own stays beside it', () => {
  const { lead, vendor, own } = authoritiesFor('IE', 'NL');
  expect([lead, vendor[0]?.country, own[0]?.country]).toEqual(['candidate', 'IE', 'NL']);
});

test('a vendor whose country is not known has none, and that is said', () => {
  const { lead, vendor, own } = authoritiesFor(null, 'BE');
  expect([lead, vendor.length, own[0]?.country]).toEqual(['unknown', 0, 'BE']);
});
