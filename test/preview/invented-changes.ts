import { DAY } from '../../utils/model/time.ts';
import type { JudgedAnew, NamedChange, VendorChange } from '../../utils/model/vendor-change.ts';
import type { Watch } from '../../utils/model/watch.ts';
import { vendorChange } from '../unit/records.ts';
import { INVENTED_CRITERIA } from './invented-criteria.ts';

/** When the changes are looked at, so that pictures do not change with the calendar. */
export const NOW = Date.UTC(2026, 5, 20, 9, 30);
const CRITERION = INVENTED_CRITERIA[0]!.id;

const side = (quote: string) => ({ quote, start: 0, end: quote.length });

const change = (id: string, part: Partial<NamedChange>, more: Partial<VendorChange> = {}): VendorChange =>
  vendorChange({
    id,
    vendorId: 'quillbird.example',
    foundAt: NOW - 2 * DAY,
    kind: 'evidence-reworded',
    url: 'https://quillbird.example/legal/dpa',
    snapshotBefore: 'one',
    snapshotAfter: 'two',
    ...part,
    ...more,
  });

export const BREACH = change('breach', {
  kind: 'breach-notice-weakened',
  valueBefore: { amount: 48, unit: 'hours' },
  valueAfter: { amount: 72, unit: 'hours' },
  passages: [
    {
      before: side(
        'Quillbird shall notify the Customer of a personal data breach within 48 hours after becoming aware of it.',
      ),
      after: side('Quillbird shall notify the Customer of a personal data breach within 72 hours after confirming it.'),
    },
  ],
  reopened: [
    { criterion: CRITERION, before: 'met', after: 'partial' },
    { criterion: INVENTED_CRITERIA[1]!.id, before: 'met', after: 'met' },
  ],
});

export const ADDED = change(
  'added',
  {
    kind: 'subprocessor-added',
    documentType: 'subprocessors',
    url: 'https://quillbird.example/legal/subprocessors',
    subject: 'Cloudmere, Inc.',
    countries: ['US'],
    newCountries: ['US'],
    passages: [{ before: null, after: side('Cloudmere, Inc. | Support tickets | United States') }],
  },
  {
    objection: {
      days: 30,
      from: NOW - 9 * DAY,
      until: NOW + 21 * DAY,
      source: {
        quote: 'The Customer may object to a new sub-processor within thirty (30) days of the notice.',
        url: 'https://quillbird.example/legal/dpa',
        snapshotId: 'one',
      },
    },
  },
);
const NO_PERIOD = change(
  'no-period',
  { kind: 'subprocessor-added', subject: 'Mailbird GmbH', countries: ['DE'], documentType: 'subprocessors' },
  { vendorId: 'saltmarsh.example', objection: { days: null, from: NOW, until: null, source: null } },
);
export const DATE = change('date', {
  kind: 'date-moved',
  level: 'low',
  material: false,
  documentType: 'privacy-policy',
  url: 'https://quillbird.example/privacy',
  passages: [{ before: side('Last updated: 1 October 2025'), after: side('Last updated: 10 March 2026') }],
});
const CERTIFICATE = change(
  'certificate',
  {
    kind: 'certificate-gone',
    documentType: 'security',
    subject: CRITERION,
    passages: [{ before: side('We are certified to ISO/IEC 27001:2022 by an accredited body.'), after: null }],
    reopened: [{ criterion: CRITERION, before: 'met', after: 'not-assessed' }],
  },
  { acknowledgedAt: NOW - DAY, reassessedAt: NOW - DAY },
);
const TRAINING = change('training', {
  kind: 'own-purpose-added',
  level: 'critical',
  passages: [{ before: null, after: side('Quillbird may use Customer Data to train its machine learning models.') }],
});

/** One of each kind worth a look, of two vendors. */
export const CHANGES: readonly VendorChange[] = [TRAINING, BREACH, ADDED, DATE, CERTIFICATE, NO_PERIOD];
/** What rules of ours judged in another way, with no change at the vendor. */
export const ANEW: readonly JudgedAnew[] = [
  {
    origin: 'our-rules' as const,
    id: 'anew',
    vendorId: 'quillbird.example',
    foundAt: NOW - 20 * DAY,
    rules: { before: 1, after: 2 },
    extractor: { before: 1, after: 1 },
    findings: [{ criterion: CRITERION, before: 'partial' as const, after: 'met' as const }],
  },
  {
    origin: 'our-rules' as const,
    id: 'anew-adequacy',
    vendorId: 'saltmarsh.example',
    foundAt: NOW - 30 * DAY,
    rules: { before: 2, after: 2 },
    extractor: { before: 1, after: 1 },
    findings: [],
    places: [{ country: 'US', before: 'partial' as const, after: 'none' as const }],
  },
];

export const WATCH: Watch = {
  vendorId: 'quillbird.example',
  nextAt: NOW + 5 * DAY,
  lastAt: NOW - 2 * DAY,
  documents: [
    {
      url: 'https://quillbird.example/legal/terms',
      checkedAt: NOW - 9 * DAY,
      problem: 'login-wall',
      missing: 0,
      gone: false,
      against: null,
      etag: null,
      lastModified: null,
    },
  ],
  check: null,
  problem: null,
  failures: 0,
};
