import { competentAuthority } from '../engine/international/competent-authority.ts';
import type { CompetentAuthorities } from '../model/transfer.ts';

/**
 * Who supervises a vendor, by the country it names as its own (null: it named none), and whom an organisation in
 * `userCountry` answers to. Both are ISO 3166-1 alpha-2. Worked out each time it is shown, never stored: facts change.
 */
export function authoritiesFor(vendorCountry: string | null, userCountry: string): CompetentAuthorities {
  return competentAuthority(vendorCountry, userCountry);
}
