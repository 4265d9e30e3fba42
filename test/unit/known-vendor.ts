import type { Candidate } from '../../utils/model/candidate.ts';
import type { Finding, Verdict } from '../../utils/model/finding.ts';
import type { StatedText } from '../../utils/model/identity.ts';
import type { Destination } from '../../utils/model/transfer.ts';
import type { VendorProfile } from '../../utils/model/vendor-profile.ts';
import { assessment, candidate } from './records.ts';

// An invented vendor of which everything is known, for tests of what is handed over.

const URL = 'https://brightledger.example/legal';
const NO_EVIDENCE = { document: 0, quote: 'We use Postduif Inc. in the United States.', start: 0, end: 42 };

const stated = (value: string): StatedText => ({ value, quote: value, url: URL, origin: 'imprint' });

const destination = (changes: Partial<Destination>): Destination => ({
  role: 'hosting',
  country: 'IE',
  region: null,
  class: 'eea',
  safeguard: 'not-needed',
  certainty: 'stated',
  subProcessor: null,
  tools: [],
  adequacy: null,
  note: null,
  evidence: NO_EVIDENCE,
  ...changes,
});

const subProcessor = (name: string, purpose: string, countries: string[]): VendorProfile['subProcessors'][number] => ({
  name,
  purpose,
  country: countries[0] ?? null,
  countries,
  regions: [],
  countryText: countries.join(', '),
  transferMechanism: null,
  section: null,
  affiliate: false,
  evidence: { quote: name, start: 0, end: name.length },
  document: 0,
});

const PROFILE: VendorProfile = {
  identity: {
    legalName: stated('Brightledger Holding B.V.'),
    address: stated('Kade 1, 1011 AB Amsterdam'),
    country: stated('NL'),
    numbers: [
      {
        register: 'kvk',
        kind: 'register',
        country: 'NL',
        number: '12345678',
        check: 'format-only',
        quote: '',
        url: URL,
        origin: 'imprint',
      },
      {
        register: 'lei',
        kind: 'register',
        country: null,
        number: '529900T8BM49AURSDO55',
        check: 'valid',
        quote: '',
        url: URL,
        origin: 'imprint',
      },
      {
        register: 'nl-vat',
        kind: 'vat',
        country: 'NL',
        number: 'NL123456782B90',
        check: 'valid',
        quote: '',
        url: URL,
        origin: 'imprint',
      },
      {
        register: 'rsin',
        kind: 'register',
        country: 'NL',
        number: '111111111',
        check: 'invalid',
        quote: '',
        url: URL,
        origin: 'imprint',
      },
    ],
    officer: stated('dpo@brightledger.example'),
    privacyContact: stated('privacy@brightledger.example'),
  },
  subProcessors: [
    subProcessor('Postduif Inc.', 'Sending e-mail', ['US']),
    subProcessor('Eilandwolk Ltd', 'Hosting', ['IE']),
    subProcessor('Nergens GmbH', 'Support', []),
  ],
  statedSubProcessors: 3,
  transfers: {
    destinations: [
      destination({}),
      destination({
        role: 'sub-processor',
        country: 'US',
        class: 'third',
        safeguard: 'tool',
        subProcessor: 'Postduif Inc.',
      }),
      destination({ role: 'remote-access', country: 'GB', class: 'adequate', safeguard: 'adequacy' }),
      destination({ role: 'hosting', country: 'IN', class: 'third', safeguard: 'missing', certainty: 'possible' }),
    ],
    tools: [
      { tool: 'scc-2021-914', reliedOn: true, modules: [3], evidence: NO_EVIDENCE },
      { tool: 'privacy-shield', reliedOn: true, modules: [], evidence: NO_EVIDENCE },
      { tool: 'bcr', reliedOn: false, modules: [], evidence: NO_EVIDENCE },
    ],
    eeaOnlyClaims: [],
    conflicts: [],
    unknown: [],
    worst: 'third',
    safeguard: 'tool',
    factsAsOf: null,
  },
  staleReferences: [],
};

const found = (criterion: string, verdict: Verdict): Finding => ({
  criterion,
  verdict,
  evidence: verdict === 'met' ? [{ document: 0, quote: `About ${criterion}.`, start: 0, end: 10 }] : [],
});

const FINDINGS = [
  found('sec-iso27001', 'met'),
  found('sec-soc2', 'not-found'),
  found('sec-mfa', 'met'),
  found('sec-encryption-at-rest', 'met'),
  found('sec-backup', 'partial'),
  found('dpa-breach-notification', 'met'),
];

/** A person has overruled the verdict on back-ups. */
export const knownVendor = (changes: Partial<Candidate> = {}): Candidate =>
  candidate({
    overrules: [
      { criterion: 'sec-backup', verdict: 'met', reason: 'Shown in a call', decidedBy: 'J. de Vries', decidedAt: 0 },
    ],
    assessment: assessment({ profile: PROFILE, findings: FINDINGS }),
    ...changes,
  });

/** A vendor of which nothing is known but its name and address. */
export const unknownVendor = (changes: Partial<Candidate> = {}): Candidate =>
  candidate({
    id: 'stilte.example',
    name: 'Stilte',
    homepage: 'https://stilte.example/',
    status: 'new',
    purpose: '',
    dataCategories: [],
    owner: '',
    notes: '',
    tags: [],
    decision: null,
    documents: [],
    assessment: null,
    ...changes,
  });
