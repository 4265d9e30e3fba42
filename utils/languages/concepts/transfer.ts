/** Concepts of transfers outside the EEA (Chapter V GDPR) and of supervision. */
export const TRANSFER_CONCEPTS = [
  'transfer',
  'third-country',
  'adequacy',
  'standard-contractual-clauses',
  'scc-2021',
  'scc-current',
  'scc-replaced',
  'replaces',
  'relies-on',
  'model-clauses',
] as const;
