import type { Criterion } from '../criterion.ts';

/** Criteria of the vendor itself. A new one is a file and two lines here (import and entry). */
export const REPUTATION: readonly Criterion[] = [];
