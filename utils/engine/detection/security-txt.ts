/** What a `security.txt` says (RFC 9116). */
export interface SecurityTxt {
  /** URIs in the order of preference. */
  contacts: string[];
  /** Milliseconds since the epoch; null when there is no date that can be read. */
  expires: number | null;
  policies: string[];
  acknowledgments: string[];
  encryption: string[];
  canonical: string[];
  hiring: string[];
  /** Language tags (RFC 5646) in lower case. */
  preferredLanguages: string[];
  /** The text is wrapped in an OpenPGP signature; nothing here checks it. */
  isSigned: boolean;
  /** Where it departs from the RFC; stable ids. */
  faults: SecurityTxtFault[];
}

export type SecurityTxtFault =
  | 'contact-missing'
  | 'expires-missing'
  | 'expires-unreadable'
  | 'expires-repeated'
  | 'preferred-languages-repeated'
  | 'contact-not-a-uri'
  | 'link-not-https'
  | 'canonical-elsewhere';

/** Where a site keeps its `security.txt` (RFC 9116, section 3). */
export const securityTxtUrl = (siteUrl: string): string => new URL('/.well-known/security.txt', siteUrl).href;

/** True for addresses of such files, the older one at a site's root included. */
export const isSecurityTxtUrl = (url: string): boolean => /^[^?#]*\/security\.txt$/i.test(url);

const KNOWN_FIELD = /^(?:acknowledgments|canonical|contact|encryption|expires|hiring|policy|preferred-languages)$/;
const MOST_LINES = 1_000;

/** Fields by lower-case name. Comments, signatures and lines that are no field are left out (section 2.2). */
function fieldsOf(text: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const line of text.replace(/^\ufeff/, '').split(/\r?\n/, MOST_LINES)) {
    if (line.startsWith('-----BEGIN PGP SIGNATURE')) break;
    const colon = line.indexOf(':');
    if (colon < 1 || line.startsWith('#')) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (KNOWN_FIELD.test(name) && value) fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
}

const isUri = (value: string): boolean => /^(?:https?|mailto|tel):\S/i.test(value);

/** Section 2.5.5: an RFC 3339 date and time. */
function dateOf(value: string | undefined): number | null {
  if (value === undefined || !/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d/.test(value)) return null;
  const time = Date.parse(value.replace(' ', 'T'));
  return Number.isNaN(time) ? null : time;
}

const isSameFile = (canonical: string, url: string): boolean =>
  URL.canParse(canonical) && URL.canParse(url) && new URL(canonical).href === new URL(url).href;

function faultsOf(fields: Map<string, string[]>, url: string): SecurityTxtFault[] {
  const all = (name: string): string[] => fields.get(name) ?? [];
  const links = ['acknowledgments', 'canonical', 'contact', 'encryption', 'hiring', 'policy'].flatMap(all);
  const expires = all('expires');
  const found: [SecurityTxtFault, boolean][] = [
    ['contact-missing', all('contact').length === 0],
    ['expires-missing', expires.length === 0],
    ['expires-unreadable', expires.length > 0 && dateOf(expires[0]) === null],
    ['expires-repeated', expires.length > 1],
    ['preferred-languages-repeated', all('preferred-languages').length > 1],
    ['contact-not-a-uri', all('contact').some((contact) => !isUri(contact))],
    ['link-not-https', links.some((link) => /^http:/i.test(link))],
    ['canonical-elsewhere', all('canonical').length > 0 && !all('canonical').some((own) => isSameFile(own, url))],
  ];
  return found.flatMap(([fault, isThere]) => (isThere ? [fault] : []));
}

/**
 * Reads a `security.txt` that was fetched from `url`. Null when the text holds none of its fields: many servers answer
 * with a page of theirs.
 */
export function parseSecurityTxt(text: string, url: string): SecurityTxt | null {
  if (/^\s*</.test(text)) return null;
  const fields = fieldsOf(text);
  if (fields.size === 0) return null;
  const all = (name: string): string[] => fields.get(name) ?? [];
  return {
    contacts: all('contact'),
    expires: dateOf(all('expires')[0]),
    policies: all('policy'),
    acknowledgments: all('acknowledgments'),
    encryption: all('encryption'),
    canonical: all('canonical'),
    hiring: all('hiring'),
    preferredLanguages: (all('preferred-languages')[0] ?? '')
      .toLowerCase()
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
    isSigned: /^-----BEGIN PGP SIGNED MESSAGE-----/m.test(text),
    faults: faultsOf(fields, url),
  };
}
