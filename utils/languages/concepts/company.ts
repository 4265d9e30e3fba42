/** Concepts of who the vendor is: legal entity, address, register, references. */
export const COMPANY_CONCEPTS = [] as const;
