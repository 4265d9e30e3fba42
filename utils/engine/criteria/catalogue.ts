import secBsiC5 from './certifications/sec-bsi-c5.ts';
import secCertificateEvidence from './certifications/sec-certificate-evidence.ts';
import secCispeCoc from './certifications/sec-cispe-coc.ts';
import secCsaStar from './certifications/sec-csa-star.ts';
import secCyberEssentials from './certifications/sec-cyber-essentials.ts';
import secDataProCode from './certifications/sec-data-pro-code.ts';
import secDoraReadiness from './certifications/sec-dora-readiness.ts';
import secEns from './certifications/sec-ens.ts';
import secEuCloudCoc from './certifications/sec-eu-cloud-coc.ts';
import secEuroprivacy from './certifications/sec-europrivacy.ts';
import secFedramp from './certifications/sec-fedramp.ts';
import secHds from './certifications/sec-hds.ts';
import secHipaa from './certifications/sec-hipaa.ts';
import secIsae3000 from './certifications/sec-isae3000.ts';
import secIsae3402Soc1 from './certifications/sec-isae3402-soc1.ts';
import secIso22301 from './certifications/sec-iso22301.ts';
import secIso27001 from './certifications/sec-iso27001.ts';
import secIso27001Edition from './certifications/sec-iso27001-edition.ts';
import secIso27017 from './certifications/sec-iso27017.ts';
import secIso27018 from './certifications/sec-iso27018.ts';
import secIso27701 from './certifications/sec-iso27701.ts';
import secIso42001 from './certifications/sec-iso42001.ts';
import secNen7510 from './certifications/sec-nen7510.ts';
import secNis2Readiness from './certifications/sec-nis2-readiness.ts';
import secPciDss from './certifications/sec-pci-dss.ts';
import secSecnumcloud from './certifications/sec-secnumcloud.ts';
import secSoc2 from './certifications/sec-soc2.ts';
import secTisax from './certifications/sec-tisax.ts';
import type { Criterion } from './criterion.ts';
import dpaAiTrainingRestriction from './processor-contract/dpa-ai-training-restriction.ts';
import dpaAssistSecurity from './processor-contract/dpa-assist-security.ts';
import dpaAssistanceCost from './processor-contract/dpa-assistance-cost.ts';
import dpaAuditConditions from './processor-contract/dpa-audit-conditions.ts';
import dpaAuditInformation from './processor-contract/dpa-audit-information.ts';
import dpaAuditInspection from './processor-contract/dpa-audit-inspection.ts';
import dpaAuthorityCooperation from './processor-contract/dpa-authority-cooperation.ts';
import dpaBreachAssistAuthorityAndSubjects from './processor-contract/dpa-breach-assist-authority-and-subjects.ts';
import dpaBreachNoticeContent from './processor-contract/dpa-breach-notice-content.ts';
import dpaBreachNotification from './processor-contract/dpa-breach-notification.ts';
import dpaConfidentialityCommitment from './processor-contract/dpa-confidentiality-commitment.ts';
import dpaControllerObligationsAndRights from './processor-contract/dpa-controller-obligations-and-rights.ts';
import dpaDataSubjectCategories from './processor-contract/dpa-data-subject-categories.ts';
import dpaDeletionBackups from './processor-contract/dpa-deletion-backups.ts';
import dpaDeletionConfirmation from './processor-contract/dpa-deletion-confirmation.ts';
import dpaDeletionOrReturn from './processor-contract/dpa-deletion-or-return.ts';
import dpaDeletionPeriod from './processor-contract/dpa-deletion-period.ts';
import dpaDocumentedInstructions from './processor-contract/dpa-documented-instructions.ts';
import dpaDpiaAssistance from './processor-contract/dpa-dpia-assistance.ts';
import dpaDsrAssistance from './processor-contract/dpa-dsr-assistance.ts';
import dpaDsrForwarding from './processor-contract/dpa-dsr-forwarding.ts';
import dpaDuration from './processor-contract/dpa-duration.ts';
import dpaEuScc915Used from './processor-contract/dpa-eu-scc-915-used.ts';
import dpaExistsAndBinding from './processor-contract/dpa-exists-and-binding.ts';
import dpaExportFormat from './processor-contract/dpa-export-format.ts';
import dpaGoverningLawEu from './processor-contract/dpa-governing-law-eu.ts';
import dpaInfringingInstructionNotice from './processor-contract/dpa-infringing-instruction-notice.ts';
import dpaLegalRequirementNotice from './processor-contract/dpa-legal-requirement-notice.ts';
import dpaLiability from './processor-contract/dpa-liability.ts';
import dpaNatureAndPurpose from './processor-contract/dpa-nature-and-purpose.ts';
import dpaNoOwnPurposes from './processor-contract/dpa-no-own-purposes.ts';
import dpaPartiesIdentified from './processor-contract/dpa-parties-identified.ts';
import dpaPersonnelAccessNeedToKnow from './processor-contract/dpa-personnel-access-need-to-know.ts';
import dpaPrecedence from './processor-contract/dpa-precedence.ts';
import dpaPriorConsultationAssistance from './processor-contract/dpa-prior-consultation-assistance.ts';
import dpaRecordsOfProcessing from './processor-contract/dpa-records-of-processing.ts';
import dpaRolesDefined from './processor-contract/dpa-roles-defined.ts';
import dpaSecurityAnnexSpecific from './processor-contract/dpa-security-annex-specific.ts';
import dpaSecurityMeasuresArt32 from './processor-contract/dpa-security-measures-art32.ts';
import dpaSecurityNoDegradation from './processor-contract/dpa-security-no-degradation.ts';
import dpaSpecialCategories from './processor-contract/dpa-special-categories.ts';
import dpaSubjectMatter from './processor-contract/dpa-subject-matter.ts';
import dpaSubprocessorAuthorisation from './processor-contract/dpa-subprocessor-authorisation.ts';
import dpaSubprocessorChangeNotice from './processor-contract/dpa-subprocessor-change-notice.ts';
import dpaSubprocessorContractCopy from './processor-contract/dpa-subprocessor-contract-copy.ts';
import dpaSubprocessorFlowDown from './processor-contract/dpa-subprocessor-flow-down.ts';
import dpaSubprocessorLiability from './processor-contract/dpa-subprocessor-liability.ts';
import dpaSubprocessorObjectionRemedy from './processor-contract/dpa-subprocessor-objection-remedy.ts';
import dpaSubprocessorObjectionRight from './processor-contract/dpa-subprocessor-objection-right.ts';
import dpaSubprocessorThirdPartyBeneficiary from './processor-contract/dpa-subprocessor-third-party-beneficiary.ts';
import dpaSuspensionTerminationRight from './processor-contract/dpa-suspension-termination-right.ts';
import dpaTransfersOnInstructions from './processor-contract/dpa-transfers-on-instructions.ts';
import dpaTypesOfPersonalData from './processor-contract/dpa-types-of-personal-data.ts';
import dpaUnilateralAmendment from './processor-contract/dpa-unilateral-amendment.ts';
import secAccessControl from './security-measures/sec-access-control.ts';
import secAccessLogging from './security-measures/sec-access-logging.ts';
import secAvailabilitySla from './security-measures/sec-availability-sla.ts';
import secAwarenessTraining from './security-measures/sec-awareness-training.ts';
import secBackgroundChecks from './security-measures/sec-background-checks.ts';
import secBackup from './security-measures/sec-backup.ts';
import secBugBounty from './security-measures/sec-bug-bounty.ts';
import secBusinessContinuity from './security-measures/sec-business-continuity.ts';
import secEncryptionAtRest from './security-measures/sec-encryption-at-rest.ts';
import secEncryptionInTransit from './security-measures/sec-encryption-in-transit.ts';
import secIncidentResponse from './security-measures/sec-incident-response.ts';
import secKeyManagement from './security-measures/sec-key-management.ts';
import secMfa from './security-measures/sec-mfa.ts';
import secPenetrationTesting from './security-measures/sec-penetration-testing.ts';
import secPhysicalSecurity from './security-measures/sec-physical-security.ts';
import secPseudonymisation from './security-measures/sec-pseudonymisation.ts';
import secRegularTesting from './security-measures/sec-regular-testing.ts';
import secSecureDevelopment from './security-measures/sec-secure-development.ts';
import secSecurityTxt from './security-measures/sec-security-txt.ts';
import secSso from './security-measures/sec-sso.ts';
import secTenantSeparation from './security-measures/sec-tenant-separation.ts';
import secVulnerabilityDisclosurePolicy from './security-measures/sec-vulnerability-disclosure-policy.ts';
import secVulnerabilityManagement from './security-measures/sec-vulnerability-management.ts';
import subListAvailable from './subprocessor-list/sub-list-available.ts';
import saAuthorityNamed from './supervision/sa-authority-named.ts';
import saMainEstablishment from './supervision/sa-main-establishment.ts';
import trAdequacyReliedOn from './transfers/tr-adequacy-relied-on.ts';
import trArt49NotStandingBasis from './transfers/tr-art49-not-standing-basis.ts';
import trBcrProcessor from './transfers/tr-bcr-processor.ts';
import trDpfCertified from './transfers/tr-dpf-certified.ts';
import trDpfFallback from './transfers/tr-dpf-fallback.ts';
import trEuOnlyCommitment from './transfers/tr-eu-only-commitment.ts';
import trGovernmentAccessPolicy from './transfers/tr-government-access-policy.ts';
import trHostingLocation from './transfers/tr-hosting-location.ts';
import trOnwardTransfer from './transfers/tr-onward-transfer.ts';
import trParentCompanyJurisdiction from './transfers/tr-parent-company-jurisdiction.ts';
import trRemoteAccessDisclosed from './transfers/tr-remote-access-disclosed.ts';
import trScc2021914 from './transfers/tr-scc-2021-914.ts';
import trSccModuleAndAnnexes from './transfers/tr-scc-module-and-annexes.ts';
import trStaleReferences from './transfers/tr-stale-references.ts';
import trSupplementaryMeasures from './transfers/tr-supplementary-measures.ts';
import trTransferImpactAssessment from './transfers/tr-transfer-impact-assessment.ts';
import trTransparencyReport from './transfers/tr-transparency-report.ts';
import trUkSwissAddenda from './transfers/tr-uk-swiss-addenda.ts';
import trUsSurveillanceExposure from './transfers/tr-us-surveillance-exposure.ts';
import ppAutomatedDecisions from './transparency/pp-automated-decisions.ts';
import ppChildren from './transparency/pp-children.ts';
import ppControllerContact from './transparency/pp-controller-contact.ts';
import ppControllerIdentity from './transparency/pp-controller-identity.ts';
import ppDataCategories from './transparency/pp-data-categories.ts';
import ppDpoContact from './transparency/pp-dpo-contact.ts';
import ppLegalBasis from './transparency/pp-legal-basis.ts';
import ppLegitimateInterests from './transparency/pp-legitimate-interests.ts';
import ppPurposes from './transparency/pp-purposes.ts';
import ppRecipients from './transparency/pp-recipients.ts';
import ppRetention from './transparency/pp-retention.ts';
import ppRightAccess from './transparency/pp-right-access.ts';
import ppRightComplaint from './transparency/pp-right-complaint.ts';
import ppRightErasure from './transparency/pp-right-erasure.ts';
import ppRightObject from './transparency/pp-right-object.ts';
import ppRightPortability from './transparency/pp-right-portability.ts';
import ppRightRectification from './transparency/pp-right-rectification.ts';
import ppRightRestriction from './transparency/pp-right-restriction.ts';
import ppRightWithdrawConsent from './transparency/pp-right-withdraw-consent.ts';
import ppSourceOfData from './transparency/pp-source-of-data.ts';
import ppStatutoryContractualRequirement from './transparency/pp-statutory-contractual-requirement.ts';
import ppThirdCountryTransfers from './transparency/pp-third-country-transfers.ts';

/** Every criterion, group by group. A new one is a file and two lines here (import and entry). */
export const CATALOGUE: readonly Criterion[] = [
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
  subListAvailable,
  ppAutomatedDecisions,
  ppChildren,
  ppControllerContact,
  ppControllerIdentity,
  ppDataCategories,
  ppDpoContact,
  ppLegalBasis,
  ppLegitimateInterests,
  ppPurposes,
  ppRecipients,
  ppRetention,
  ppRightAccess,
  ppRightComplaint,
  ppRightErasure,
  ppRightObject,
  ppRightPortability,
  ppRightRectification,
  ppRightRestriction,
  ppRightWithdrawConsent,
  ppSourceOfData,
  ppStatutoryContractualRequirement,
  ppThirdCountryTransfers,
  secBsiC5,
  secCertificateEvidence,
  secCispeCoc,
  secCsaStar,
  secCyberEssentials,
  secDataProCode,
  secDoraReadiness,
  secEns,
  secEuCloudCoc,
  secEuroprivacy,
  secFedramp,
  secHds,
  secHipaa,
  secIsae3000,
  secIsae3402Soc1,
  secIso22301,
  secIso27001Edition,
  secIso27001,
  secIso27017,
  secIso27018,
  secIso27701,
  secIso42001,
  secNen7510,
  secNis2Readiness,
  secPciDss,
  secSecnumcloud,
  secSoc2,
  secTisax,
  secAccessControl,
  secAccessLogging,
  secAvailabilitySla,
  secAwarenessTraining,
  secBackgroundChecks,
  secBackup,
  secBugBounty,
  secBusinessContinuity,
  secEncryptionAtRest,
  secEncryptionInTransit,
  secIncidentResponse,
  secKeyManagement,
  secMfa,
  secPenetrationTesting,
  secPhysicalSecurity,
  secPseudonymisation,
  secRegularTesting,
  secSecureDevelopment,
  secSecurityTxt,
  secSso,
  secTenantSeparation,
  secVulnerabilityDisclosurePolicy,
  secVulnerabilityManagement,
  trAdequacyReliedOn,
  trArt49NotStandingBasis,
  trBcrProcessor,
  trDpfCertified,
  trDpfFallback,
  trEuOnlyCommitment,
  trGovernmentAccessPolicy,
  trHostingLocation,
  trOnwardTransfer,
  trParentCompanyJurisdiction,
  trRemoteAccessDisclosed,
  trScc2021914,
  trSccModuleAndAnnexes,
  trStaleReferences,
  trSupplementaryMeasures,
  trTransferImpactAssessment,
  trTransparencyReport,
  trUkSwissAddenda,
  trUsSurveillanceExposure,
  saAuthorityNamed,
  saMainEstablishment,
];
