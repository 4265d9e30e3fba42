import { BEYOND_ONE_STOP_SHOP } from './beyond-one-stop-shop.ts';
import { EEA_A_TO_F } from './eea-a-to-f.ts';
import { EEA_G_TO_L } from './eea-g-to-l.ts';
import { EEA_M_TO_Z } from './eea-m-to-z.ts';
import { GERMAN_LAENDER } from './german-laender.ts';
import { SPANISH_REGIONS } from './spanish-regions.ts';
import type { SupervisoryAuthority } from './supervisory-authority.ts';

export type { SupervisoryAuthority } from './supervisory-authority.ts';

export const AUTHORITIES: readonly SupervisoryAuthority[] = [
  ...EEA_A_TO_F,
  ...EEA_G_TO_L,
  ...EEA_M_TO_Z,
  ...BEYOND_ONE_STOP_SHOP,
  ...GERMAN_LAENDER,
  ...SPANISH_REGIONS,
];

/** The national authority of a country (ISO 3166-1 alpha-2; "EU" for the EDPS), or null when it is not listed. */
export const nationalAuthority = (country: string): SupervisoryAuthority | null =>
  AUTHORITIES.find((authority) => authority.country === country && authority.level !== 'regional') ?? null;

/** The authorities in a country that supervise companies: several in Germany, where the Land decides. */
export const companyAuthorities = (country: string): SupervisoryAuthority[] => {
  const regional = AUTHORITIES.filter(
    (authority) => authority.country === country && authority.level === 'regional' && authority.sector === 'private',
  );
  const national = nationalAuthority(country);
  return regional.length > 0 ? regional : national ? [national] : [];
};

/** Where to complain: the complaint page, or the site when no such page was found. */
export const complaintPage = (authority: SupervisoryAuthority): string => authority.complaintUrl ?? authority.website;
