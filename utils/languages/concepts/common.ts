/** Concepts that every criterion may use: who, must or may, not, and the words that weaken a promise. */
export const COMMON_CONCEPTS = [
  // Parties. `vendor` is the processor, also under its own "we"; `customer` is the controller, also as "you".
  'vendor',
  'customer',
  'we',
  'you',
  'data-subject',
  'third-party',
  'authority',
  // How binding
  'duty',
  'may',
  'not',
  'except',
  'only',
  'passive',
  // What weakens
  'at-discretion',
  'best-efforts',
  'on-request',
  'where-law-requires',
  'at-customers-expense',
  'where-possible',
  'template-gap',
  // Shape of the text
  'defines',
  'definitions',
  'contents',
  // Things
  'personal-data',
  'process',
  'service',
  'agreement',
  'in-writing',
  'promptly',
  'prior',
  'right',
  'law',
  'no-obligation',
  'email-address',
  'time-span',
  'denial',
] as const;
