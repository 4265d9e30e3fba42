import type { ConceptId, Words } from '../concepts.ts';
import { certificates } from './concepts/certificates.ts';
import { common } from './concepts/common.ts';
import { company } from './concepts/company.ts';
import { contract } from './concepts/contract.ts';
import { contractClosing } from './concepts/contract-closing.ts';
import { contractTerms } from './concepts/contract-terms.ts';
import { policy } from './concepts/policy.ts';
import { policyMore } from './concepts/policy-more.ts';
import { security } from './concepts/security.ts';
import { subprocessors } from './concepts/subprocessors.ts';
import { transfer } from './concepts/transfer.ts';

export const concepts: Words<ConceptId> = {
  ...common,
  ...contract,
  ...contractClosing,
  ...contractTerms,
  ...subprocessors,
  ...policy,
  ...policyMore,
  ...certificates,
  ...security,
  ...transfer,
  ...company,
};
