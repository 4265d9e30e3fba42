/** Concepts of contract terms beyond Art. 28(3): liability, precedence, amendment, governing law, costs, AI. */
export const CONTRACT_TERMS_CONCEPTS = [
  'handle-data',
  'vendor-purposes',
  'other-purpose',
  'service-only',
  'sell-data',
  'customer-data',
  'product-improvement',
  'anonymised',
  'broad-licence',
  'as-controller',
  'train-ai',
] as const;
