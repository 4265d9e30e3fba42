import type { Candidate } from '../model/candidate.ts';
import { certificatesOf, onlyOnce, statedBy, statedDestinations, urlOf } from './vendor-facts.ts';

/** What Probo's API and its seed file both know of a third party, under the names that both use. Null: not known. */
export const proboFacts = (candidate: Candidate) => ({
  headquarterAddress: statedBy(candidate, 'address'),
  legalName: statedBy(candidate, 'legalName'),
  websiteUrl: candidate.homepage,
  privacyPolicyUrl: urlOf(candidate, 'privacy-policy'),
  serviceLevelAgreementUrl: urlOf(candidate, 'sla'),
  dataProcessingAgreementUrl: urlOf(candidate, 'dpa'),
  subprocessorsListUrl: urlOf(candidate, 'subprocessors'),
  securityPageUrl: urlOf(candidate, 'security'),
  trustPageUrl: urlOf(candidate, 'trust-center'),
  statusPageUrl: urlOf(candidate, 'status-page'),
  termsOfServiceUrl: urlOf(candidate, 'terms'),
  certifications: someOf(certificatesOf(candidate)),
});

/** Probo's own codes for what is larger than a country; the EEA and "Europe" are not the EU. */
const REGIONS: Readonly<Record<string, string>> = { EU: 'EU', worldwide: 'GLOBAL' };

/** Where the vendor itself processes data, sub-processors left out. Null: not known. */
export function proboCountries(candidate: Candidate): string[] | null {
  const own = statedDestinations(candidate).filter(({ role }) => role !== 'sub-processor');
  return someOf(onlyOnce(own.flatMap(({ country, region }) => country ?? REGIONS[region ?? ''] ?? [])));
}

const someOf = (values: string[]): string[] | null => (values.length > 0 ? values : null);

/** Without what is not known: an absent field leaves alone what is there already. */
export const known = (facts: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
