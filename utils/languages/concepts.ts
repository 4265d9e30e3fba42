import { CERTIFICATE_CONCEPTS } from './concepts/certificates.ts';
import { COMMON_CONCEPTS } from './concepts/common.ts';
import { COMPANY_CONCEPTS } from './concepts/company.ts';
import { CONTRACT_CONCEPTS } from './concepts/contract.ts';
import { CONTRACT_CLOSING_CONCEPTS } from './concepts/contract-closing.ts';
import { CONTRACT_TERMS_CONCEPTS } from './concepts/contract-terms.ts';
import { POLICY_CONCEPTS } from './concepts/policy.ts';
import { POLICY_MORE_CONCEPTS } from './concepts/policy-more.ts';
import { SECURITY_CONCEPTS } from './concepts/security.ts';
import { SUBPROCESSOR_LIST_CONCEPTS } from './concepts/subprocessors.ts';
import { TRANSFER_CONCEPTS } from './concepts/transfer.ts';

/** Everything a criterion can ask for. Each language owns the words: utils/languages/<xx>/concepts/<theme>.ts. */
export const CONCEPT_IDS = [
  ...COMMON_CONCEPTS,
  ...CONTRACT_CONCEPTS,
  ...CONTRACT_TERMS_CONCEPTS,
  ...CONTRACT_CLOSING_CONCEPTS,
  ...SUBPROCESSOR_LIST_CONCEPTS,
  ...POLICY_CONCEPTS,
  ...POLICY_MORE_CONCEPTS,
  ...CERTIFICATE_CONCEPTS,
  ...SECURITY_CONCEPTS,
  ...TRANSFER_CONCEPTS,
  ...COMPANY_CONCEPTS,
] as const;

export type ConceptId = (typeof CONCEPT_IDS)[number];

/**
 * The words of concepts in one language: entries, parted by commas. Case, accents and punctuation do not count
 * ("sub-processor" also finds "Sub processor"). In an entry:
 * - `notif*` any ending, `*verarbeiter` any beginning; `_` exactly one word, whatever it is;
 * - `(the|such|) data` alternatives, the empty one too; `=US` this very spelling, capitals included;
 * - `!sub-processor*` here it is *not* this concept (takes away the shorter hits of the concept inside it).
 */
export type Words<Id extends ConceptId> = Record<Id, string>;
