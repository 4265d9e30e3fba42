import { adequacyOf, isEeaCountry, isInForce, specialTerritory } from '../../facts/adequacy.ts';
import type { AdequacyDecision } from '../../facts/adequacy-decision.ts';
import type { LocalisedText } from '../../model/language.ts';
import type { Adequacy, CountryClass, TransferTool, WorldRegion } from '../../model/transfer.ts';

export interface PlaceClass {
  class: CountryClass;
  adequacy: Adequacy | null;
  note: LocalisedText | null;
  /** Date of the fact that decided. */
  asOf: string | null;
}

const REGION_CLASSES: Readonly<Record<WorldRegion, CountryClass>> = {
  EU: 'eea',
  EEA: 'eea',
  // Takes in the United Kingdom, Switzerland, Serbia…: nothing can be concluded.
  Europe: 'unknown',
  'North America': 'third',
  'Latin America': 'third',
  'Asia-Pacific': 'third',
  worldwide: 'third',
};

/**
 * What Chapter V GDPR makes of a place. A decision that covers only companies on a list (United States) counts only when
 * the list is relied on. `now` (milliseconds since the epoch) is the caller's clock; without it no decision is taken as expired.
 */
export function classOfPlace(
  place: { country: string | null; region: WorldRegion | null },
  tools: readonly TransferTool[],
  now?: number,
): PlaceClass {
  if (place.country === null) {
    const found = place.region === null ? 'unknown' : REGION_CLASSES[place.region];
    return { class: found, adequacy: null, note: null, asOf: null };
  }
  const territory = specialTerritory(place.country);
  const note = territory?.note ?? null;
  if (territory) {
    const found = territory.place === 'unclear' ? 'unknown' : territory.place;
    return { class: found, adequacy: null, note, asOf: territory.asOf };
  }
  if (isEeaCountry(place.country)) return { class: 'eea', adequacy: null, note, asOf: null };
  const decision = adequacyOf(place.country);
  if (!decision) return { class: 'third', adequacy: null, note, asOf: null };
  const applies = (now === undefined || isInForce(decision, now)) && (!decision.onlyListed || tools.includes('dpf'));
  return { class: applies ? 'adequate' : 'third', adequacy: describe(decision), note, asOf: decision.asOf };
}

/** Whether a place lies wholly in the European Economic Area. */
export const isInEea = ({ country, region }: { country: string | null; region: WorldRegion | null }): boolean =>
  country === null ? region === 'EU' || region === 'EEA' : isEeaCountry(country);

const describe = (decision: AdequacyDecision): Adequacy => ({
  decision: decision.decision,
  scope: decision.scope,
  limits: decision.limits,
  check: decision.check,
  outlook: decision.outlook,
  expires: decision.expires,
  url: decision.url ?? null,
  asOf: decision.asOf,
  verified: decision.verified,
});
