import type { DocumentType } from '../../../model/document-type.ts';
import {
  type CompanyNumber,
  IDENTITY_ORIGINS,
  type Identity,
  type IdentityOrigin,
  type IdentitySource,
  type StatedText,
} from '../../../model/identity.ts';
import type { PageObservation } from '../../../model/observation.ts';
import { firstIndexWhere } from '../../text/first-index.ts';
import { plainWords } from '../document-name.ts';
import { registrableDomain } from '../vendor.ts';
import { companyNames, type Stretch } from './company-name.ts';
import { companyNumbers, numberKey } from './company-numbers.ts';
import { identityFromJsonLd, nobody } from './identity-from-json-ld.ts';
import { postalAddress } from './postal-address.ts';
import { privacyContact, roleMentions } from './privacy-contacts.ts';

/** The kinds of documents in which vendors say who they are. */
const ORIGIN_OF: Partial<Record<DocumentType, IdentityOrigin>> = { imprint: 'imprint', 'privacy-policy': 'policy' };

/** The text of a document as a source; none when it is of a kind in which vendors do not say who they are. */
export function textSource(documentType: DocumentType | null, url: string, text: string): IdentitySource[] {
  const origin = documentType && ORIGIN_OF[documentType];
  return origin ? [{ origin, url, text }] : [];
}

/** What a page can say about its owner: its footer, its JSON-LD, and its text when it is an imprint or a policy. */
export function identitySources(page: PageObservation, documentType: DocumentType | null): IdentitySource[] {
  const { url } = page;
  return [
    ...textSource(documentType, url, page.textSample),
    ...page.jsonLd.map((text) => ({ origin: 'json-ld' as const, url, text })),
    ...(page.footerText ? [{ origin: 'footer' as const, url, text: page.footerText }] : []),
  ];
}

const NEAR_ROLE = 150;
/** “Acme B.V. ("we", "us")”: a name so introduced is the document's own. */
const INTRODUCED =
  /^[\s,]*(?:\([^)]{0,80}["“”'‘’„«]|[^.\n]{0,60}(?:hereinafter|hierna|nachfolgend|ci-après|en adelante|di seguito))/u;

/** Imprints name the company that hosts the site, too. */
const HOST = /h[ée]berg|\bhost(?:ed|ing|er)\b/i;
const COPYRIGHT = /©|copyright|\(c\)|all rights reserved|alle rechte|tous droits/i;

/** Footers name partners and owners of trademarks: the vendor stands beside the ©, alone on its line, or bears the domain's name. */
function isOwnInFooter(text: string, { start, end }: Stretch, url: string): boolean {
  const name = text.slice(start, end);
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const domain = registrableDomain(url).split('.')[0] ?? '';
  return (
    COPYRIGHT.test(line.slice(-60)) || line === '' || plainWords(name).join('').includes(plainWords(domain).join(''))
  );
}

/** In a policy other companies are named too: the vendor's name is the one it introduces, or calls the controller. */
function ownName({ text, origin, url }: IdentitySource): Stretch | null {
  const names = companyNames(text).filter(({ start }) => !HOST.test(text.slice(Math.max(0, start - 80), start)));
  if (origin === 'footer') return names.find((name) => isOwnInFooter(text, name, url)) ?? null;
  if (origin !== 'policy') return names[0] ?? null;
  const controllers = roleMentions(text, 'controller');
  const introduced = names.find(({ end }) => INTRODUCED.test(text.slice(end, end + 100)));
  const controller = names.find((name) => {
    const nearest = controllers[firstIndexWhere(controllers, ({ end }) => end > name.start - NEAR_ROLE)];
    return nearest !== undefined && nearest.start - name.end < NEAR_ROLE;
  });
  return introduced ?? controller ?? null;
}

const state = ({ text, url, origin }: IdentitySource, { start, end }: Stretch, value?: string): StatedText => {
  const quote = text.slice(start, end);
  return { value: value ?? quote.replace(/\s+/g, ' '), quote, url, origin };
};

function fromText(source: IdentitySource): Identity {
  const { text, url, origin } = source;
  const name = ownName(source);
  // In a policy only an address near the vendor's own name is the vendor's.
  const from = origin === 'policy' ? (name?.start ?? text.length) : 0;
  const address = postalAddress(text.slice(from, origin === 'policy' ? from + 600 : undefined));
  const span = address && { start: from + address.start, end: from + address.end };
  const officer = privacyContact(text, 'officer');
  const team = privacyContact(text, 'privacyTeam');
  return {
    legalName: name && state(source, name),
    address: span && state(source, span),
    country: span && address.country ? state(source, span, address.country) : null,
    numbers: companyNumbers(text).map(({ start, end, ...number }) => ({
      ...number,
      quote: text.slice(start, end),
      url,
      origin,
    })),
    officer: officer && state(source, officer, officer.email),
    privacyContact: team && state(source, team, team.email),
  };
}

/** A number read in several places is stated once, by the best of them. */
function addNumbers(known: CompanyNumber[], more: readonly CompanyNumber[]): CompanyNumber[] {
  const stated = new Set(known.map(numberKey));
  return [...known, ...more.filter((one) => !stated.has(numberKey(one)))];
}

/** A company's country by its numbers, when no address says it. */
function countryByNumber(numbers: readonly CompanyNumber[]): StatedText | null {
  const sure = numbers.find(({ check, kind, country }) => country !== null && check !== 'invalid' && kind === 'vat');
  const any = sure ?? numbers.find(({ check, country }) => country !== null && check === 'valid');
  return any?.country ? { value: any.country, quote: any.quote, url: any.url, origin: any.origin } : null;
}

/**
 * Who the vendor says it is, each fact with the words that say so. An imprint is believed before JSON-LD, a policy and
 * a footer.
 */
export function readIdentity(sources: readonly IdentitySource[]): Identity {
  const ranked = sources.toSorted((a, b) => IDENTITY_ORIGINS.indexOf(a.origin) - IDENTITY_ORIGINS.indexOf(b.origin));
  const identity = ranked.reduce<Identity>((known, source) => {
    const read = source.origin === 'json-ld' ? identityFromJsonLd(source.text, source.url) : fromText(source);
    return {
      legalName: known.legalName ?? read.legalName,
      address: known.address ?? read.address,
      country: known.country ?? read.country,
      numbers: addNumbers(known.numbers, read.numbers),
      officer: known.officer ?? read.officer,
      privacyContact: known.privacyContact ?? read.privacyContact,
    };
  }, nobody());
  return { ...identity, country: identity.country ?? countryByNumber(identity.numbers) };
}
