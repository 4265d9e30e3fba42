/** Certificates, attestations and codes of conduct. */
export const CERTIFICATE_CONCEPTS = ['certified', 'iso-27001'] as const;
