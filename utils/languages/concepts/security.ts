/** Concepts of security measures. */
export const SECURITY_CONCEPTS = ['encrypt', 'at-rest'] as const;
