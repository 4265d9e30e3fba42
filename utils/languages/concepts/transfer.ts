/** Concepts of transfers outside the EEA (Chapter V GDPR) and of supervision. */
export const TRANSFER_CONCEPTS = ['transfer', 'third-country', 'adequacy', 'standard-contractual-clauses'] as const;
