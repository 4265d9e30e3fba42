import type { ProfileKnowledge } from '../../components/profile/profile-knowledge.tsx';
import { COMPANY_REGISTERS } from '../../utils/facts/company-identifiers.ts';
import { convention108Parties } from '../../utils/facts/convention-108.ts';
import { isOldFact } from '../../utils/facts/fact.ts';
import type { Assessment } from '../../utils/model/assessment.ts';
import { authoritiesFor } from '../../utils/use-cases/authorities.ts';

/** What our facts of today add to an assessment, for an organisation in this country (ISO 3166-1 alpha-2). */
export function profileKnowledge(assessment: Assessment | null, userCountry: string): ProfileKnowledge {
  const vendorCountry = assessment?.profile?.identity.country?.value ?? null;
  return {
    authorities: authoritiesFor(vendorCountry, userCountry),
    isOldFact: (asOf) => isOldFact(asOf, Date.now()),
    registerName: (id) => COMPANY_REGISTERS.find((register) => register.id === id)?.name ?? id,
    convention108: convention108Parties,
  };
}
