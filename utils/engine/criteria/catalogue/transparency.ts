import type { Criterion } from '../criterion.ts';
import ppAutomatedDecisions from '../transparency/pp-automated-decisions.ts';
import ppChangeNotification from '../transparency/pp-change-notification.ts';
import ppChildren from '../transparency/pp-children.ts';
import ppControllerContact from '../transparency/pp-controller-contact.ts';
import ppControllerIdentity from '../transparency/pp-controller-identity.ts';
import ppCookiesConsent from '../transparency/pp-cookies-consent.ts';
import ppDataCategories from '../transparency/pp-data-categories.ts';
import ppDpoContact from '../transparency/pp-dpo-contact.ts';
import ppEuRepresentative from '../transparency/pp-eu-representative.ts';
import ppFurtherPurposes from '../transparency/pp-further-purposes.ts';
import ppLastUpdated from '../transparency/pp-last-updated.ts';
import ppLegalBasis from '../transparency/pp-legal-basis.ts';
import ppLegitimateInterests from '../transparency/pp-legitimate-interests.ts';
import ppNoSale from '../transparency/pp-no-sale.ts';
import ppProcessorRoleStatement from '../transparency/pp-processor-role-statement.ts';
import ppPurposes from '../transparency/pp-purposes.ts';
import ppRecipients from '../transparency/pp-recipients.ts';
import ppRetention from '../transparency/pp-retention.ts';
import ppRightAccess from '../transparency/pp-right-access.ts';
import ppRightComplaint from '../transparency/pp-right-complaint.ts';
import ppRightErasure from '../transparency/pp-right-erasure.ts';
import ppRightObject from '../transparency/pp-right-object.ts';
import ppRightPortability from '../transparency/pp-right-portability.ts';
import ppRightRectification from '../transparency/pp-right-rectification.ts';
import ppRightRestriction from '../transparency/pp-right-restriction.ts';
import ppRightWithdrawConsent from '../transparency/pp-right-withdraw-consent.ts';
import ppRightsHowToExercise from '../transparency/pp-rights-how-to-exercise.ts';
import ppSourceOfData from '../transparency/pp-source-of-data.ts';
import ppStatutoryContractualRequirement from '../transparency/pp-statutory-contractual-requirement.ts';
import ppThirdCountryTransfers from '../transparency/pp-third-country-transfers.ts';
import ppTransferSafeguards from '../transparency/pp-transfer-safeguards.ts';

/** Criteria of the privacy policy. A new one is a file and two lines here (import and entry). */
export const TRANSPARENCY: readonly Criterion[] = [
  ppAutomatedDecisions,
  ppChangeNotification,
  ppChildren,
  ppControllerContact,
  ppControllerIdentity,
  ppCookiesConsent,
  ppDataCategories,
  ppDpoContact,
  ppEuRepresentative,
  ppFurtherPurposes,
  ppLastUpdated,
  ppLegalBasis,
  ppLegitimateInterests,
  ppNoSale,
  ppProcessorRoleStatement,
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
  ppRightsHowToExercise,
  ppSourceOfData,
  ppStatutoryContractualRequirement,
  ppThirdCountryTransfers,
  ppTransferSafeguards,
];
