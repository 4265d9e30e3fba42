import { COMPANY_REGISTERS } from '../../../facts/company-identifiers.ts';
import { countryCode } from '../../../facts/countries/country-names.ts';
import type { CompanyNumber, Identity, StatedText } from '../../../model/identity.ts';
import { findPlaces } from '../../international/places.ts';
import { isOrganisation, type JsonLdNode, nodesOf, textOf } from '../json-ld.ts';
import { checkNumber } from './checksums.ts';

const state = (value: string | null, quote: string | null, url: string): StatedText | null =>
  value && quote ? { value, quote, url, origin: 'json-ld' } : null;

const nodeAt = (node: JsonLdNode, property: string): JsonLdNode | null => {
  const value = Array.isArray(node[property]) ? node[property][0] : node[property];
  return typeof value === 'object' && value !== null ? (value as JsonLdNode) : null;
};

function addressOf(node: JsonLdNode, url: string): Pick<Identity, 'address' | 'country'> {
  const address = nodeAt(node, 'address');
  if (!address) return { address: state(textOf(node, 'address'), textOf(node, 'address'), url), country: null };
  const street = textOf(address, 'streetAddress');
  const city = [textOf(address, 'postalCode'), textOf(address, 'addressLocality')].filter(Boolean).join(' ');
  const named = textOf(address, 'addressCountry') ?? textOf(nodeAt(address, 'addressCountry') ?? {}, 'name');
  const country = named && (countryCode(named) ?? findPlaces(named, null)[0]?.country ?? null);
  return {
    address: street ? state([street, city].filter(Boolean).join(', '), street, url) : null,
    country: state(country, named, url),
  };
}

function numbersOf(node: JsonLdNode, url: string): CompanyNumber[] {
  const stated = ['vatID', 'leiCode', 'taxID'].flatMap((property) => textOf(node, property) ?? []);
  return stated.flatMap((quote) => {
    const number = quote.toUpperCase().replace(/[ .\-/]/g, '');
    // Without a label only forms that name their country, and LEIs, can be told apart.
    const register = COMPANY_REGISTERS.find(
      ({ id, kind, pattern }) => (kind === 'vat' || id === 'lei') && pattern.test(number),
    );
    if (!register) return [];
    const { id, kind, country, checksum } = register;
    return [
      { register: id, kind, country, number, check: checkNumber(checksum, number), quote, url, origin: 'json-ld' },
    ];
  });
}

/** An identity of which nothing is known yet. */
export const nobody = (): Identity => ({
  legalName: null,
  address: null,
  country: null,
  numbers: [],
  officer: null,
  privacyContact: null,
});

/** What a page's JSON-LD states of the organisation behind it; the first organisation that says something wins. */
export function identityFromJsonLd(json: string, url: string): Identity {
  const identity = nobody();
  for (const node of nodesOf([json]).filter(isOrganisation)) {
    const legalName = textOf(node, 'legalName');
    const { address, country } = addressOf(node, url);
    identity.legalName ??= state(legalName, legalName, url);
    identity.address ??= address;
    identity.country ??= country;
    identity.numbers.push(...numbersOf(node, url));
  }
  return identity;
}
