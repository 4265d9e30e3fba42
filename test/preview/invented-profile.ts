import type { ProfileKnowledge } from '../../components/profile/profile-knowledge.tsx';
import { staleReferences } from '../../utils/engine/international/stale-references.ts';
import { transfersOf } from '../../utils/engine/international/transfers-of.ts';
import { COMPANY_REGISTERS } from '../../utils/facts/company-identifiers.ts';
import { convention108Parties } from '../../utils/facts/convention-108.ts';
import { isOldFact } from '../../utils/facts/fact.ts';
import type { Assessment } from '../../utils/model/assessment.ts';
import type { TextBlock } from '../../utils/model/extraction.ts';
import type { AssessableDocument } from '../../utils/model/finding.ts';
import type { Identity, IdentityOrigin } from '../../utils/model/identity.ts';
import type { WorldRegion } from '../../utils/model/transfer.ts';
import type { VendorProfile } from '../../utils/model/vendor-profile.ts';
import { authoritiesFor } from '../../utils/use-cases/authorities.ts';

/** `rich`: a vendor with much to tell and much that is wrong; `small`: a German one that is in order; `empty`: nothing found. */
export type ProfileKind = 'rich' | 'small' | 'empty';

/** Some of our facts are old by then, so that pictures show how that looks, and do not change with the calendar. */
const NOW = Date.UTC(2026, 11, 10);

const TEXTS: Record<ProfileKind, string> = {
  rich: [
    'All customer data is stored exclusively within the European Economic Area.',
    'Customer data is stored in data centres in Ireland and the United States.',
    'Our support team in India and the Philippines may access customer data.',
    'For transfers to third countries we rely on the Standard Contractual Clauses (EU) 2021/914, Module Two and Module Three.',
    'We are certified under the EU-U.S. Privacy Shield.',
    'We do not rely on the EU-U.S. Privacy Shield as a legal basis for transfers of personal data.',
    'We process personal data in accordance with Directive 95/46/EC of the European Parliament.',
    'We follow the opinions of the Article 29 Working Party.',
  ].join('\n'),
  small: 'Customer data is stored in data centres in Germany.',
  empty: 'We take your privacy seriously.',
};

type Row = [
  name: string,
  purpose: string | null,
  countries: string[],
  mechanism: string | null,
  region?: WorldRegion,
  affiliate?: boolean,
];

const ROWS: Record<ProfileKind, Row[]> = {
  rich: [
    ['Cloudharbour Inc.', 'Hosting of the application and of back-ups', ['US'], 'Data Privacy Framework'],
    ['Meridian Datacentres Ltd', 'Hosting', ['IE'], null],
    ['Pigeonmail LLC', 'Sending of e-mail', ['US'], null],
    ['Wattle Support Pty Ltd', 'Support outside office hours', ['AU'], 'Standard contractual clauses'],
    ['Kanban & Zoon B.V.', 'Error reports', ['NL', 'DE'], null],
    ['Tanuki Analytics K.K.', 'Statistics on use', ['JP'], null],
    ['Fenland Telephony plc', 'Telephone support', ['GB'], 'Adequacy decision'],
    ['Noordkaai Roosters Deutschland GmbH', 'Support in German', ['DE'], null, undefined, true],
    ['Everywhere Content Delivery', 'Content delivery network', [], 'SCC 2021/914, Module Three', 'worldwide'],
    ['Zilverdistel', null, [], null],
    ['Sertão Dados Ltda', 'Quality of data', ['BR'], null],
    ['Maple Ledger Corp.', 'Invoices', ['CA'], null],
  ],
  small: [
    ['Rheinrechner AG', 'Hosting', ['DE'], null],
    ['Postbote Versand GmbH', 'Versand von E-Mails', ['DE'], null],
  ],
  empty: [],
};

/** Always the same profile for the same kind; quotes are from documents of this assessment. */
export function inventedProfile(kind: ProfileKind, { documents }: Assessment): VendorProfile {
  const text = [TEXTS[kind], ...ROWS[kind].map((row) => quoteOf(row))].join('\n');
  const read = documents.map(({ url }, index): AssessableDocument => {
    const own = index === 2 ? text : '';
    return { documentType: index === 2 ? 'dpa' : 'terms', url, language: 'en', text: own, blocks: linesOf(own) };
  });
  const subProcessors = ROWS[kind].map((row) => subProcessorOf(row, text));
  const identity = identityOf(kind, new URL('/company/imprint', documents[0]!.url).href);
  return {
    identity,
    subProcessors,
    statedSubProcessors: kind === 'rich' ? 14 : kind === 'small' ? 2 : null,
    transfers: transfersOf({
      documents: read,
      subProcessors,
      vendorCountry: identity.country?.value ?? null,
      now: NOW,
    }),
    staleReferences: staleReferences(read[2]!).map((reference) => ({ ...reference, document: 2 })),
  };
}

/** Each line a block of its own; one with bars is a row of a table. */
function linesOf(text: string): TextBlock[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const block: TextBlock = line.includes(' | ')
      ? { kind: 'table-row', start, end, cells: line.split(' | '), table: 0 }
      : { kind: 'paragraph', start, end };
    start = end + 1;
    return block;
  });
}

const quoteOf = ([name, purpose, countries, mechanism]: Row): string =>
  [name, purpose, countries.join(', '), mechanism].filter(Boolean).join(' | ');

function subProcessorOf(row: Row, text: string): VendorProfile['subProcessors'][number] {
  const [name, purpose, countries, transferMechanism, region, affiliate = false] = row;
  const quote = quoteOf(row);
  const start = text.indexOf(quote);
  return {
    name,
    purpose,
    country: countries.length === 1 ? countries[0]! : null,
    countries,
    regions: region ? [region] : [],
    countryText: countries.join(', ') || null,
    transferMechanism,
    section: affiliate ? 'Companies of our group' : null,
    affiliate,
    evidence: { quote, start, end: start + quote.length },
    document: 2,
  };
}

function identityOf(kind: ProfileKind, url: string): Identity {
  const stated = (value: string, quote: string, origin: IdentityOrigin = 'imprint') => ({ value, quote, url, origin });
  if (kind === 'empty') {
    return { legalName: null, address: null, country: null, numbers: [], officer: null, privacyContact: null };
  }
  if (kind === 'small') {
    const line = 'Lumenpost GmbH, Hafenstraße 12, 20457 Hamburg, Deutschland';
    return {
      legalName: stated('Lumenpost GmbH', line),
      address: stated('Hafenstraße 12, 20457 Hamburg', line),
      country: stated('DE', line),
      numbers: [],
      officer: stated(
        'datenschutz@lumenpost.example',
        'Datenschutzbeauftragte: datenschutz@lumenpost.example',
        'policy',
      ),
      privacyContact: null,
    };
  }
  const line = 'Noordkaai Roosters B.V., Oude Haven 7, 3011 XA Rotterdam, the Netherlands';
  const number = 'KvK 12345678 · btw NL001234567B01';
  return {
    legalName: stated('Noordkaai Roosters B.V.', line),
    address: stated('Oude Haven 7, 3011 XA Rotterdam', line),
    country: stated('IE', '{"addressCountry":"IE"}', 'json-ld'),
    numbers: [
      {
        ...{ register: 'kvk', kind: 'register', country: 'NL', number: '12345678' },
        ...stated('', number),
        check: 'format-only',
      },
      {
        ...{ register: 'btw', kind: 'vat', country: 'NL', number: 'NL001234567B01' },
        ...stated('', number),
        check: 'invalid',
      },
      {
        ...{ register: 'lei', kind: 'register', country: null, number: '724500ABCDEFGHIJKL12' },
        ...stated('', 'LEI 724500ABCDEFGHIJKL12', 'footer'),
        check: 'valid',
      },
    ],
    officer: null,
    privacyContact: stated('privacy@noordkaai-roosters.example', 'Mail privacy@noordkaai-roosters.example.', 'policy'),
  };
}

/** The facts of the product itself, seen on an invented day by an organisation in the Netherlands. */
export function inventedKnowledge(profile: VendorProfile | undefined, now = NOW): ProfileKnowledge {
  return {
    authorities: authoritiesFor(profile?.identity.country?.value ?? null, 'NL'),
    isOldFact: (asOf) => isOldFact(asOf, now),
    registerName: (id) => COMPANY_REGISTERS.find((register) => register.id === id)?.name ?? id,
    convention108: convention108Parties,
  };
}
