/** Concepts of the list of sub-processors. */
export const SUBPROCESSOR_LIST_CONCEPTS = [
  'subprocessor-list',
  'no-subprocessors',
  'listed-at',
  'following-third-parties',
  'following-subprocessors',
  'company-form',
  'list-column',
  'disclose-identity',
  'provider-kind',
  'entity-column',
  'located-in',
  'by-email',
  'check-page',
  'dated',
  'affiliates',
  'around-the-world',
] as const;
