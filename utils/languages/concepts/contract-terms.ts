/** Concepts of contract terms beyond Art. 28(3): liability, precedence, amendment, governing law, costs, AI. */
export const CONTRACT_TERMS_CONCEPTS = [] as const;
