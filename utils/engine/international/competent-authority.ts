import { isEeaCountry } from '../../facts/adequacy.ts';
import {
  companyAuthorities,
  complaintPage,
  nationalAuthority,
  type SupervisoryAuthority,
} from '../../facts/authorities/authorities.ts';
import { type CompetenceRuleId, competenceRule } from '../../facts/authorities/competence-rules.ts';
import { COOPERATION_BODIES } from '../../facts/authorities/cooperation-bodies.ts';
import type { AuthorityCard, AuthorityExplanation, CompetentAuthorities } from '../../model/transfer.ts';

/**
 * Who supervises a vendor (by the country of its main establishment), whom its customer answers to, and how a complaint
 * travels (Art. 55, 56, 60 and 77 GDPR). Both countries are ISO 3166-1 alpha-2; null: not known. What is derived from a
 * country alone has to be confirmed, and says so.
 */
export function competentAuthority(vendorCountry: string | null, userCountry: string | null): CompetentAuthorities {
  const vendor = vendorCountry === null ? [] : companyAuthorities(vendorCountry);
  const national = userCountry === null ? null : nationalAuthority(userCountry);
  const lead = leadOf(vendorCountry, vendor.length);
  return {
    lead,
    vendor: vendor.map(toCard),
    own: national ? [toCard(national)] : [],
    explanations: explanationsFor(vendorCountry, lead, national !== null).map(explain),
    complaint: complaintRules(vendorCountry, userCountry, lead, vendor.length > 0).map(explain),
    cooperation: COOPERATION_BODIES,
  };
}

function leadOf(vendorCountry: string | null, authorities: number): CompetentAuthorities['lead'] {
  if (vendorCountry === null) return 'unknown';
  if (!isEeaCountry(vendorCountry)) return 'none';
  return authorities > 1 ? 'one-of-several' : 'candidate';
}

function explanationsFor(
  vendorCountry: string | null,
  lead: CompetentAuthorities['lead'],
  hasOwn: boolean,
): CompetenceRuleId[] {
  const rules: CompetenceRuleId[] = [];
  if (lead === 'unknown') rules.push('vendor-country-unknown');
  if (lead === 'candidate' || lead === 'one-of-several')
    rules.push('lead-by-single-establishment', 'lead-by-central-administration');
  if (vendorCountry === 'DE') rules.push('german-land-authority');
  if (lead === 'none') rules.push('no-establishment-no-lead');
  if (vendorCountry === 'GB') rules.push('uk-outside-one-stop-shop');
  if (vendorCountry === 'CH') rules.push('swiss-outside-one-stop-shop');
  if (hasOwn) rules.push('own-authority-stays-competent', 'public-body-own-authority');
  if (lead === 'candidate' || lead === 'one-of-several') rules.push('controller-lead-decides');
  rules.push('scc-annex-authority');
  if (lead !== 'unknown') rules.push('derived-to-confirm');
  return rules;
}

function complaintRules(
  vendorCountry: string | null,
  userCountry: string | null,
  lead: CompetentAuthorities['lead'],
  hasVendorAuthority: boolean,
): CompetenceRuleId[] {
  if (userCountry !== null && !isEeaCountry(userCountry)) {
    return hasVendorAuthority && vendorCountry !== userCountry ? ['complaint-abroad-separately'] : [];
  }
  const rules: CompetenceRuleId[] = ['complain-at-home'];
  const isAbroad = vendorCountry !== userCountry;
  if ((lead === 'candidate' || lead === 'one-of-several') && isAbroad) rules.push('complaint-travels-to-lead');
  if (lead === 'none') rules.push('complaint-no-lead');
  if (lead === 'none' && hasVendorAuthority) rules.push('complaint-abroad-separately');
  return rules;
}

function explain(id: CompetenceRuleId): AuthorityExplanation {
  const rule = competenceRule(id);
  if (!rule) throw new Error(`No competence rule with the id ${id}: add it to competence-rules.ts`);
  return { id, text: rule.text, legalBasis: rule.legalBasis, asOf: rule.asOf, verified: rule.verified };
}

const toCard = (authority: SupervisoryAuthority): AuthorityCard => ({
  id: authority.id,
  country: authority.country,
  region: authority.region ?? null,
  title: authority.title,
  officialNames: authority.officialNames,
  acronym: authority.acronym,
  website: authority.website,
  complaintPage: complaintPage(authority),
  languages: authority.languages,
  note: authority.note ?? null,
  asOf: authority.asOf,
  verified: authority.verified,
});
