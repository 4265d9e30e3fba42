import type { Fact } from '../fact.ts';

/** Ways in which the check digits of a number are worked out; the rules themselves are code. */
export type ChecksumId =
  | 'none'
  | 'luhn'
  | 'iso7064-mod97'
  | 'iso7064-mod11-10'
  | 'at-uid'
  | 'be97'
  | 'ch-uid'
  | 'cz-ico'
  | 'dk-cvr'
  | 'es-nif'
  | 'fi-ytunnus'
  | 'fr-tva'
  | 'gb-vat'
  | 'ie-vat'
  | 'lu-tva'
  | 'nl-btw'
  | 'nl-eleven'
  | 'no-orgnr'
  | 'pl-nip'
  | 'pt-nif'
  | 'se-vat';

/** A register of companies or of VAT payers, and how its numbers are written. */
export interface CompanyRegister extends Fact {
  /** Stored: for ever. */
  id: string;
  kind: 'register' | 'vat';
  /** ISO 3166-1 alpha-2; null for registers of the whole world. */
  country: string | null;
  name: string;
  /** Words that stand before the number. */
  labels: readonly string[];
  /** The number in capitals without spaces, dots, hyphens and slashes. */
  pattern: RegExp;
  checksum: ChecksumId;
}
