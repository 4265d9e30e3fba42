import secIso27001 from './certifications/sec-iso27001.ts';
import type { Criterion } from './criterion.ts';
import dpaAuditInspection from './processor-contract/dpa-audit-inspection.ts';
import dpaBreachNotification from './processor-contract/dpa-breach-notification.ts';
import dpaConfidentialityCommitment from './processor-contract/dpa-confidentiality-commitment.ts';
import dpaDeletionOrReturn from './processor-contract/dpa-deletion-or-return.ts';
import dpaDocumentedInstructions from './processor-contract/dpa-documented-instructions.ts';
import dpaDsrAssistance from './processor-contract/dpa-dsr-assistance.ts';
import dpaExistsAndBinding from './processor-contract/dpa-exists-and-binding.ts';
import dpaRolesDefined from './processor-contract/dpa-roles-defined.ts';
import dpaSecurityMeasuresArt32 from './processor-contract/dpa-security-measures-art32.ts';
import dpaSubprocessorAuthorisation from './processor-contract/dpa-subprocessor-authorisation.ts';
import ppRightComplaint from './transparency/pp-right-complaint.ts';

/** Every criterion, group by group. A new one is a file and two lines here (import and entry). */
export const CATALOGUE: readonly Criterion[] = [
  dpaAuditInspection,
  dpaBreachNotification,
  dpaConfidentialityCommitment,
  dpaDeletionOrReturn,
  dpaDocumentedInstructions,
  dpaDsrAssistance,
  dpaExistsAndBinding,
  dpaRolesDefined,
  dpaSecurityMeasuresArt32,
  dpaSubprocessorAuthorisation,
  ppRightComplaint,
  secIso27001,
];
