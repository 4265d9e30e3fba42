import secIso27001 from './certifications/sec-iso27001.ts';
import type { Criterion } from './criterion.ts';
import dpaAuditInformation from './processor-contract/dpa-audit-information.ts';
import dpaAuditInspection from './processor-contract/dpa-audit-inspection.ts';
import dpaBreachNoticeContent from './processor-contract/dpa-breach-notice-content.ts';
import dpaBreachNotification from './processor-contract/dpa-breach-notification.ts';
import dpaConfidentialityCommitment from './processor-contract/dpa-confidentiality-commitment.ts';
import dpaDataSubjectCategories from './processor-contract/dpa-data-subject-categories.ts';
import dpaDeletionOrReturn from './processor-contract/dpa-deletion-or-return.ts';
import dpaDocumentedInstructions from './processor-contract/dpa-documented-instructions.ts';
import dpaDpiaAssistance from './processor-contract/dpa-dpia-assistance.ts';
import dpaDsrAssistance from './processor-contract/dpa-dsr-assistance.ts';
import dpaDuration from './processor-contract/dpa-duration.ts';
import dpaExistsAndBinding from './processor-contract/dpa-exists-and-binding.ts';
import dpaInfringingInstructionNotice from './processor-contract/dpa-infringing-instruction-notice.ts';
import dpaLegalRequirementNotice from './processor-contract/dpa-legal-requirement-notice.ts';
import dpaNatureAndPurpose from './processor-contract/dpa-nature-and-purpose.ts';
import dpaNoOwnPurposes from './processor-contract/dpa-no-own-purposes.ts';
import dpaRolesDefined from './processor-contract/dpa-roles-defined.ts';
import dpaSecurityAnnexSpecific from './processor-contract/dpa-security-annex-specific.ts';
import dpaSecurityMeasuresArt32 from './processor-contract/dpa-security-measures-art32.ts';
import dpaSubprocessorAuthorisation from './processor-contract/dpa-subprocessor-authorisation.ts';
import dpaSubprocessorFlowDown from './processor-contract/dpa-subprocessor-flow-down.ts';
import dpaSubprocessorLiability from './processor-contract/dpa-subprocessor-liability.ts';
import dpaTransfersOnInstructions from './processor-contract/dpa-transfers-on-instructions.ts';
import dpaTypesOfPersonalData from './processor-contract/dpa-types-of-personal-data.ts';
import subListAvailable from './subprocessor-list/sub-list-available.ts';
import trScc2021914 from './transfers/tr-scc-2021-914.ts';
import ppRightComplaint from './transparency/pp-right-complaint.ts';

/** Every criterion, group by group. A new one is a file and two lines here (import and entry). */
export const CATALOGUE: readonly Criterion[] = [
  dpaAuditInformation,
  dpaAuditInspection,
  dpaBreachNoticeContent,
  dpaBreachNotification,
  dpaConfidentialityCommitment,
  dpaDataSubjectCategories,
  dpaDeletionOrReturn,
  dpaDocumentedInstructions,
  dpaDpiaAssistance,
  dpaDsrAssistance,
  dpaDuration,
  dpaExistsAndBinding,
  dpaInfringingInstructionNotice,
  dpaLegalRequirementNotice,
  dpaNatureAndPurpose,
  dpaNoOwnPurposes,
  dpaRolesDefined,
  dpaSecurityAnnexSpecific,
  dpaSecurityMeasuresArt32,
  dpaSubprocessorAuthorisation,
  dpaSubprocessorFlowDown,
  dpaSubprocessorLiability,
  dpaTransfersOnInstructions,
  dpaTypesOfPersonalData,
  subListAvailable,
  ppRightComplaint,
  secIso27001,
  trScc2021914,
];
