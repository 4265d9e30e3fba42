import type { POLICY_MORE_CONCEPTS } from '../../concepts/policy-more.ts';
import type { Words } from '../../concepts.ts';

export const policyMore: Words<(typeof POLICY_MORE_CONCEPTS)[number]> = {};
