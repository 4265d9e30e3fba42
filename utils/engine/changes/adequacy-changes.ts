import { isInForce } from '../../facts/adequacy.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Destination } from '../../model/transfer.ts';
import type { Adequateness, PlaceJudgedAnew } from '../../model/vendor-change.ts';

/**
 * Countries named in both assessments of which we now know another adequacy decision, or none any more. The vendor has
 * nothing to do with it: its words are the same.
 */
export function adequacyChanges(before: Assessment, after: Assessment): PlaceJudgedAnew[] {
  const earlier = adequatenessIn(before);
  return [...adequatenessIn(after)].flatMap(([country, now]) => {
    const known = earlier.get(country);
    return known === undefined || known === now ? [] : [{ country, before: known, after: now }];
  });
}

function adequatenessIn({ profile, assessedAt }: Assessment): Map<string, Adequateness> {
  const found = new Map<string, Adequateness>();
  for (const place of profile?.transfers.destinations ?? []) {
    const told = adequatenessOf(place, assessedAt);
    if (place.country !== null && told !== null) found.set(place.country, told);
  }
  return found;
}

/** Null where it cannot be told. */
function adequatenessOf({ class: found, adequacy }: Destination, at: number): Adequateness | null {
  if (found === 'unknown') return null;
  if (found === 'eea') return 'eea';
  return adequacy !== null && isInForce(adequacy, at) ? adequacy.scope : 'none';
}
