import type { Criterion } from '../criterion.ts';
import trAdequacyReliedOn from '../transfers/tr-adequacy-relied-on.ts';
import trArt49NotStandingBasis from '../transfers/tr-art49-not-standing-basis.ts';
import trBcrProcessor from '../transfers/tr-bcr-processor.ts';
import trDpfCertified from '../transfers/tr-dpf-certified.ts';
import trDpfFallback from '../transfers/tr-dpf-fallback.ts';
import trEuOnlyCommitment from '../transfers/tr-eu-only-commitment.ts';
import trGovernmentAccessPolicy from '../transfers/tr-government-access-policy.ts';
import trHostingLocation from '../transfers/tr-hosting-location.ts';
import trOnwardTransfer from '../transfers/tr-onward-transfer.ts';
import trParentCompanyJurisdiction from '../transfers/tr-parent-company-jurisdiction.ts';
import trRemoteAccessDisclosed from '../transfers/tr-remote-access-disclosed.ts';
import trScc2021914 from '../transfers/tr-scc-2021-914.ts';
import trSccModuleAndAnnexes from '../transfers/tr-scc-module-and-annexes.ts';
import trStaleReferences from '../transfers/tr-stale-references.ts';
import trSupplementaryMeasures from '../transfers/tr-supplementary-measures.ts';
import trTransferImpactAssessment from '../transfers/tr-transfer-impact-assessment.ts';
import trTransparencyReport from '../transfers/tr-transparency-report.ts';
import trUkSwissAddenda from '../transfers/tr-uk-swiss-addenda.ts';
import trUsSurveillanceExposure from '../transfers/tr-us-surveillance-exposure.ts';

/** Criteria of transfers outside the EEA. A new one is a file and two lines here (import and entry). */
export const TRANSFERS: readonly Criterion[] = [
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
];
