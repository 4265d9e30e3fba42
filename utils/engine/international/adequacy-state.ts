import { ADEQUACY_DECISIONS, type AdequacyDecision, EEA, isInForce } from '../../facts/adequacy.ts';

/**
 * One short text for which countries adequacy decisions cover at a time (milliseconds since the epoch), and which are in the
 * EEA. Where it is another than it was, places are to be judged anew: the law has changed, or what we know of it, but no
 * vendor has changed anything.
 */
export function adequacyState(now: number, decisions: readonly AdequacyDecision[] = ADEQUACY_DECISIONS): string {
  const inForce = decisions
    .filter((decision) => isInForce(decision, now))
    .map(({ id, country, decision, scope, onlyListed, expires }) => [
      id,
      country,
      decision,
      scope,
      onlyListed,
      expires,
    ]);
  return checksum(JSON.stringify([inForce, EEA.map(({ countries }) => countries)]));
}

/** FNV-1a, 32 bits: tells two states apart, and protects nothing. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}
