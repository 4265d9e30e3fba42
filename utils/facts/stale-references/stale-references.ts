import { STALE_AUTHORITIES } from './authorities.ts';
import { STALE_CRYPTOGRAPHY } from './cryptography.ts';
import { STALE_EUROPEAN_LAW } from './european-law.ts';
import { STALE_NATIONAL_LAW } from './national-law.ts';
import type { StaleReferenceFact } from './stale-reference.ts';
import { STALE_STANDARDS } from './standards.ts';
import { STALE_TERMINOLOGY } from './terminology.ts';
import { STALE_TRANSFER } from './transfer.ts';

export type { StaleReferenceFact, StaleSeverity, Wording } from './stale-reference.ts';
export { SPEAKS_OF_THE_PAST } from './stale-reference.ts';

/** Everything that a document should no longer lean on. A finding of `category: 'transfer'` weighs heaviest. */
export const STALE_REFERENCES: readonly StaleReferenceFact[] = [
  ...STALE_TRANSFER,
  ...STALE_EUROPEAN_LAW,
  ...STALE_NATIONAL_LAW,
  ...STALE_AUTHORITIES,
  ...STALE_TERMINOLOGY,
  ...STALE_STANDARDS,
  ...STALE_CRYPTOGRAPHY,
];
