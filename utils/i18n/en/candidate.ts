/** The page of one candidate beside its findings: head, DPO, documents over time, history. */
export const candidate = {
  'candidate.part.history': 'History',
} as const;
