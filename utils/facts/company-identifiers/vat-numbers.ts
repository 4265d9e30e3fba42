import type { Fact } from '../fact.ts';
import type { ChecksumId, CompanyRegister } from './register.ts';

const checked = { source: 'python-stdnum', asOf: '2026-11-22', verified: true } as const;
const written = { source: 'memory', asOf: '2026-11-22', verified: false } as const;

const vat = (
  country: string,
  labels: string,
  pattern: RegExp,
  checksum: ChecksumId = 'none',
  fact: Fact = checked,
): CompanyRegister => ({
  ...fact,
  id: `vat-${country.toLowerCase()}`,
  kind: 'vat',
  country,
  name: 'VAT number',
  labels: labels.split(', '),
  pattern,
  checksum,
});

/** VAT numbers of the EU, the UK, Switzerland and Norway. Those without a checksum are known by their form only. */
export const VAT_NUMBERS: readonly CompanyRegister[] = [
  vat('NL', 'btw, btw-nummer, btw-id, VAT, OB-nummer', /^NL\d{9}B(?!00)\d{2}$/, 'nl-btw'),
  vat('BE', 'btw, TVA, VAT', /^BE[01]\d{9}$/, 'be97'),
  vat(
    'DE',
    'USt-IdNr, USt-ID, USt, Umsatzsteuer, Umsatzsteuer-Identifikationsnummer, UID, VAT',
    /^DE[1-9]\d{8}$/,
    'iso7064-mod11-10',
  ),
  vat('FR', 'TVA, TVA intracommunautaire, VAT', /^FR[0-9A-HJ-NP-Z]{2}\d{9}$/, 'fr-tva'),
  vat('GB', 'VAT', /^(?:GB(?:\d{9}|\d{12}|GD\d{3}|HA\d{3}))$/, 'gb-vat'),
  vat('IE', 'VAT', /^(?:IE(?:\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W]))$/, 'ie-vat'),
  vat('IT', 'P.IVA, P. IVA, partita IVA, VAT', /^IT\d{11}$/, 'luhn'),
  vat('ES', 'NIF, CIF, VAT', /^ES[A-Z0-9]\d{7}[A-Z0-9]$/, 'es-nif'),
  vat('AT', 'UID, UID-Nummer, USt-IdNr, ATU, VAT', /^ATU\d{8}$/, 'at-uid'),
  vat('LU', 'TVA, VAT', /^LU\d{8}$/, 'lu-tva'),
  vat('PL', 'NIP, VAT', /^PL\d{10}$/, 'pl-nip'),
  vat('SE', 'moms, momsregistreringsnummer, VAT', /^SE\d{10}01$/, 'se-vat'),
  vat('DK', 'CVR, moms, VAT', /^DK\d{8}$/, 'dk-cvr'),
  vat('FI', 'ALV, VAT', /^FI\d{8}$/, 'fi-ytunnus'),
  vat('PT', 'NIF, NIPC, VAT', /^PT[1-9]\d{8}$/, 'pt-nif'),
  vat('CZ', 'DIČ, VAT', /^CZ\d{8,10}$/, 'cz-ico'),
  vat('CH', 'MWST, TVA, IVA, UID', /^(?:CHE\d{9}(?:MWST|TVA|IVA))$/, 'ch-uid'),
  vat('NO', 'MVA', /^(?:NO)?\d{9}MVA$/, 'no-orgnr'),
  vat('BG', 'VAT', /^BG\d{9,10}$/, 'none', written),
  vat('CY', 'VAT', /^CY\d{8}[A-Z]$/, 'none', written),
  vat('EE', 'VAT', /^EE\d{9}$/, 'none', written),
  vat('GR', 'VAT', /^EL\d{9}$/, 'none', written),
  vat('HR', 'VAT', /^HR\d{11}$/, 'none', written),
  vat('HU', 'VAT', /^HU\d{8}$/, 'none', written),
  vat('LT', 'VAT', /^(?:LT(?:\d{9}|\d{12}))$/, 'none', written),
  vat('LV', 'VAT', /^LV\d{11}$/, 'none', written),
  vat('MT', 'VAT', /^MT\d{8}$/, 'none', written),
  vat('RO', 'VAT', /^RO\d{2,10}$/, 'none', written),
  vat('SI', 'VAT', /^SI\d{8}$/, 'none', written),
  vat('SK', 'VAT', /^SK\d{10}$/, 'none', written),
];
