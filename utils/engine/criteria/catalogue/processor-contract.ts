import type { Criterion } from '../criterion.ts';
import dpaAiTrainingRestriction from '../processor-contract/dpa-ai-training-restriction.ts';
import dpaAssistSecurity from '../processor-contract/dpa-assist-security.ts';
import dpaAssistanceCost from '../processor-contract/dpa-assistance-cost.ts';
import dpaAuditConditions from '../processor-contract/dpa-audit-conditions.ts';
import dpaAuditInformation from '../processor-contract/dpa-audit-information.ts';
import dpaAuditInspection from '../processor-contract/dpa-audit-inspection.ts';
import dpaAuthorityCooperation from '../processor-contract/dpa-authority-cooperation.ts';
import dpaBreachAssistAuthorityAndSubjects from '../processor-contract/dpa-breach-assist-authority-and-subjects.ts';
import dpaBreachNoticeContent from '../processor-contract/dpa-breach-notice-content.ts';
import dpaBreachNotification from '../processor-contract/dpa-breach-notification.ts';
import dpaConfidentialityCommitment from '../processor-contract/dpa-confidentiality-commitment.ts';
import dpaControllerObligationsAndRights from '../processor-contract/dpa-controller-obligations-and-rights.ts';
import dpaDataSubjectCategories from '../processor-contract/dpa-data-subject-categories.ts';
import dpaDeletionBackups from '../processor-contract/dpa-deletion-backups.ts';
import dpaDeletionConfirmation from '../processor-contract/dpa-deletion-confirmation.ts';
import dpaDeletionOrReturn from '../processor-contract/dpa-deletion-or-return.ts';
import dpaDeletionPeriod from '../processor-contract/dpa-deletion-period.ts';
import dpaDocumentedInstructions from '../processor-contract/dpa-documented-instructions.ts';
import dpaDpiaAssistance from '../processor-contract/dpa-dpia-assistance.ts';
import dpaDsrAssistance from '../processor-contract/dpa-dsr-assistance.ts';
import dpaDsrForwarding from '../processor-contract/dpa-dsr-forwarding.ts';
import dpaDuration from '../processor-contract/dpa-duration.ts';
import dpaEuScc915Used from '../processor-contract/dpa-eu-scc-915-used.ts';
import dpaExistsAndBinding from '../processor-contract/dpa-exists-and-binding.ts';
import dpaExportFormat from '../processor-contract/dpa-export-format.ts';
import dpaGoverningLawEu from '../processor-contract/dpa-governing-law-eu.ts';
import dpaInfringingInstructionNotice from '../processor-contract/dpa-infringing-instruction-notice.ts';
import dpaLegalRequirementNotice from '../processor-contract/dpa-legal-requirement-notice.ts';
import dpaLiability from '../processor-contract/dpa-liability.ts';
import dpaNatureAndPurpose from '../processor-contract/dpa-nature-and-purpose.ts';
import dpaNoOwnPurposes from '../processor-contract/dpa-no-own-purposes.ts';
import dpaPartiesIdentified from '../processor-contract/dpa-parties-identified.ts';
import dpaPersonnelAccessNeedToKnow from '../processor-contract/dpa-personnel-access-need-to-know.ts';
import dpaPrecedence from '../processor-contract/dpa-precedence.ts';
import dpaPriorConsultationAssistance from '../processor-contract/dpa-prior-consultation-assistance.ts';
import dpaRecordsOfProcessing from '../processor-contract/dpa-records-of-processing.ts';
import dpaRolesDefined from '../processor-contract/dpa-roles-defined.ts';
import dpaSecurityAnnexSpecific from '../processor-contract/dpa-security-annex-specific.ts';
import dpaSecurityMeasuresArt32 from '../processor-contract/dpa-security-measures-art32.ts';
import dpaSecurityNoDegradation from '../processor-contract/dpa-security-no-degradation.ts';
import dpaSpecialCategories from '../processor-contract/dpa-special-categories.ts';
import dpaSubjectMatter from '../processor-contract/dpa-subject-matter.ts';
import dpaSubprocessorAuthorisation from '../processor-contract/dpa-subprocessor-authorisation.ts';
import dpaSubprocessorChangeNotice from '../processor-contract/dpa-subprocessor-change-notice.ts';
import dpaSubprocessorContractCopy from '../processor-contract/dpa-subprocessor-contract-copy.ts';
import dpaSubprocessorFlowDown from '../processor-contract/dpa-subprocessor-flow-down.ts';
import dpaSubprocessorLiability from '../processor-contract/dpa-subprocessor-liability.ts';
import dpaSubprocessorObjectionRemedy from '../processor-contract/dpa-subprocessor-objection-remedy.ts';
import dpaSubprocessorObjectionRight from '../processor-contract/dpa-subprocessor-objection-right.ts';
import dpaSubprocessorThirdPartyBeneficiary from '../processor-contract/dpa-subprocessor-third-party-beneficiary.ts';
import dpaSuspensionTerminationRight from '../processor-contract/dpa-suspension-termination-right.ts';
import dpaTransfersOnInstructions from '../processor-contract/dpa-transfers-on-instructions.ts';
import dpaTypesOfPersonalData from '../processor-contract/dpa-types-of-personal-data.ts';
import dpaUnilateralAmendment from '../processor-contract/dpa-unilateral-amendment.ts';

/** Criteria of the data processing agreement. A new one is a file and two lines here (import and entry). */
export const PROCESSOR_CONTRACT: readonly Criterion[] = [
  dpaAiTrainingRestriction,
  dpaAssistSecurity,
  dpaAssistanceCost,
  dpaAuditConditions,
  dpaAuditInformation,
  dpaAuditInspection,
  dpaAuthorityCooperation,
  dpaBreachAssistAuthorityAndSubjects,
  dpaBreachNoticeContent,
  dpaBreachNotification,
  dpaConfidentialityCommitment,
  dpaControllerObligationsAndRights,
  dpaDataSubjectCategories,
  dpaDeletionBackups,
  dpaDeletionConfirmation,
  dpaDeletionOrReturn,
  dpaDeletionPeriod,
  dpaDocumentedInstructions,
  dpaDpiaAssistance,
  dpaDsrAssistance,
  dpaDsrForwarding,
  dpaDuration,
  dpaEuScc915Used,
  dpaExistsAndBinding,
  dpaExportFormat,
  dpaGoverningLawEu,
  dpaInfringingInstructionNotice,
  dpaLegalRequirementNotice,
  dpaLiability,
  dpaNatureAndPurpose,
  dpaNoOwnPurposes,
  dpaPartiesIdentified,
  dpaPersonnelAccessNeedToKnow,
  dpaPrecedence,
  dpaPriorConsultationAssistance,
  dpaRecordsOfProcessing,
  dpaRolesDefined,
  dpaSecurityAnnexSpecific,
  dpaSecurityMeasuresArt32,
  dpaSecurityNoDegradation,
  dpaSpecialCategories,
  dpaSubjectMatter,
  dpaSubprocessorAuthorisation,
  dpaSubprocessorChangeNotice,
  dpaSubprocessorContractCopy,
  dpaSubprocessorFlowDown,
  dpaSubprocessorLiability,
  dpaSubprocessorObjectionRemedy,
  dpaSubprocessorObjectionRight,
  dpaSubprocessorThirdPartyBeneficiary,
  dpaSuspensionTerminationRight,
  dpaTransfersOnInstructions,
  dpaTypesOfPersonalData,
  dpaUnilateralAmendment,
];
