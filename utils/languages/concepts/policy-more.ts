/** Concepts of what a good privacy policy says beyond Art. 13: representative, sale, cookies, changes, further purposes. */
export const POLICY_MORE_CONCEPTS = [] as const;
