import { CERTIFICATIONS } from './catalogue/certifications.ts';
import { PROCESSOR_CONTRACT } from './catalogue/processor-contract.ts';
import { REPUTATION } from './catalogue/reputation.ts';
import { SECURITY_MEASURES } from './catalogue/security-measures.ts';
import { SUBPROCESSOR_LIST } from './catalogue/subprocessor-list.ts';
import { SUPERVISION } from './catalogue/supervision.ts';
import { TRANSFERS } from './catalogue/transfers.ts';
import { TRANSPARENCY } from './catalogue/transparency.ts';
import type { Criterion } from './criterion.ts';

/** Every criterion, group by group. A new one is registered in catalogue/<group>.ts. */
export const CATALOGUE: readonly Criterion[] = [
  ...PROCESSOR_CONTRACT,
  ...SUBPROCESSOR_LIST,
  ...TRANSPARENCY,
  ...CERTIFICATIONS,
  ...SECURITY_MEASURES,
  ...TRANSFERS,
  ...SUPERVISION,
  ...REPUTATION,
];
