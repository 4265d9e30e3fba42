/** The kinds of legal and trust documents a vendor publishes. Stored: an id here is for ever. */
export const DOCUMENT_TYPES = [
  'privacy-policy',
  'dpa',
  'subprocessors',
  'terms',
  'security',
  'trust-center',
  'cookie-policy',
  'sla',
  'status-page',
  'vulnerability-disclosure',
  'imprint',
  'acceptable-use',
  'other-legal',
] as const;

export type DocumentType = (typeof DOCUMENT_TYPES)[number];
