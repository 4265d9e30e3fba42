/** Concepts of the list of sub-processors. */
export const SUBPROCESSOR_LIST_CONCEPTS = [] as const;
