import type { EssentialConceptId } from '../concepts/essential.ts';
import type { Words } from '../concepts.ts';
import { common } from './concepts/common.ts';
import { conditions } from './concepts/conditions.ts';
import { contract } from './concepts/contract.ts';
import { contractTerms } from './concepts/contract-terms.ts';
import { policy } from './concepts/policy.ts';
import { subprocessors } from './concepts/subprocessors.ts';
import { transfer } from './concepts/transfer.ts';

export const concepts: Words<EssentialConceptId> = {
  ...common,
  ...contract,
  ...contractTerms,
  ...subprocessors,
  ...policy,
  ...transfer,
  ...conditions,
};
