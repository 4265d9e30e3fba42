import type { Criterion } from '../criterion.ts';
import repAccountabilityDocuments from '../reputation/rep-accountability-documents.ts';
import repBreachHistory from '../reputation/rep-breach-history.ts';
import repChangeOfControl from '../reputation/rep-change-of-control.ts';
import repCompanyRegistrationNumber from '../reputation/rep-company-registration-number.ts';
import repCustomerDataOwnership from '../reputation/rep-customer-data-ownership.ts';
import repCustomerReferences from '../reputation/rep-customer-references.ts';
import repExitAndSwitching from '../reputation/rep-exit-and-switching.ts';
import repInsurance from '../reputation/rep-insurance.ts';
import repLegalEntity from '../reputation/rep-legal-entity.ts';
import repPrivacyContact from '../reputation/rep-privacy-contact.ts';
import repPrivacyOrganisation from '../reputation/rep-privacy-organisation.ts';
import repRegisteredAddress from '../reputation/rep-registered-address.ts';
import repStatusPage from '../reputation/rep-status-page.ts';
import repTrustCenter from '../reputation/rep-trust-center.ts';
import repVatNumber from '../reputation/rep-vat-number.ts';
import repYearsInBusiness from '../reputation/rep-years-in-business.ts';

/** Criteria of the vendor itself. A new one is a file and two lines here (import and entry). */
export const REPUTATION: readonly Criterion[] = [
  repAccountabilityDocuments,
  repBreachHistory,
  repChangeOfControl,
  repCompanyRegistrationNumber,
  repCustomerDataOwnership,
  repCustomerReferences,
  repExitAndSwitching,
  repInsurance,
  repLegalEntity,
  repPrivacyContact,
  repPrivacyOrganisation,
  repRegisteredAddress,
  repStatusPage,
  repTrustCenter,
  repVatNumber,
  repYearsInBusiness,
];
