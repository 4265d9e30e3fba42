import type { ComponentChildren } from 'preact';
import type { ChangeActions } from '../../components/changes/change-item.tsx';
import { ChangesPanel } from '../../components/changes/changes-panel.tsx';
import { InboxView } from '../../components/changes/inbox-view.tsx';
import { PageShell } from '../../components/page/page-shell.tsx';
import { WatchCard } from '../../components/watching/watch-card.tsx';
import { wordMarks } from '../../utils/engine/diff/word-marks.ts';
import type { NamedChange, VendorChange } from '../../utils/model/vendor-change.ts';
import type { Watch } from '../../utils/model/watch.ts';
import { INVENTED_CRITERIA } from './invented-criteria.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 20, 9, 30);
const CRITERION = INVENTED_CRITERIA[0]!.id;
const nothing = () => {};
const ACTIONS: ChangeActions = { acknowledge: nothing, reopen: nothing, reassess: nothing, marksOf: wordMarks };

const side = (quote: string) => ({ quote, start: 0, end: quote.length });

function change(id: string, part: Partial<NamedChange>, more: Partial<VendorChange> = {}): VendorChange {
  return {
    origin: 'vendor',
    id,
    vendorId: 'quillbird.example',
    foundAt: NOW - 2 * DAY,
    kind: 'evidence-reworded',
    level: 'high',
    material: true,
    documentType: 'dpa',
    url: 'https://quillbird.example/legal/dpa',
    subject: null,
    countries: [],
    newCountries: [],
    valueBefore: null,
    valueAfter: null,
    passages: [],
    reopened: [],
    criteria: [],
    snapshotBefore: 'one',
    snapshotAfter: 'two',
    objection: null,
    acknowledgedAt: null,
    reassessedAt: null,
    ...part,
    ...more,
  };
}

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
const DATE = change('date', {
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

const CHANGES = [TRAINING, BREACH, ADDED, DATE, CERTIFICATE, NO_PERIOD];
const NAMES = new Map([
  ['quillbird.example', 'Quillbird'],
  ['saltmarsh.example', 'Saltmarsh'],
]);
const ANEW = [
  {
    origin: 'our-rules' as const,
    id: 'anew',
    vendorId: 'quillbird.example',
    foundAt: NOW - 20 * DAY,
    rules: { before: 1, after: 2 },
    extractor: { before: 1, after: 1 },
    findings: [{ criterion: CRITERION, before: 'partial' as const, after: 'met' as const }],
  },
];

const WATCH: Watch = {
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

function panel(watch: Watch | null, changes: VendorChange[]): ComponentChildren {
  return (
    <PageShell current="register" openChanges={3}>
      <ChangesPanel
        vendor={{ id: 'quillbird.example', name: 'Quillbird' }}
        changes={changes}
        judgedAnew={[]}
        actions={ACTIONS}
        now={NOW}
        isChecked={watch !== null}
      >
        <WatchCard
          watch={watch}
          risk="high"
          days={7}
          reviewDueAt={NOW + 200 * DAY}
          sites={['https://*.quillbird.example/*']}
          now={NOW}
          onWatch={nothing}
          onStop={nothing}
        />
      </ChangesPanel>
    </PageShell>
  );
}

/** The inbox, and one vendor's part of it, in every state worth a look. */
export const WATCHING_VIEWS: Readonly<Record<string, () => ComponentChildren>> = {
  'changes-inbox': () => (
    <PageShell current="changes" openChanges={4}>
      <InboxView changes={CHANGES} judgedAnew={ANEW} names={NAMES} actions={ACTIONS} now={NOW} />
    </PageShell>
  ),
  'changes-empty': () => (
    <PageShell current="changes">
      <InboxView changes={[]} judgedAnew={[]} names={NAMES} actions={ACTIONS} now={NOW} />
    </PageShell>
  ),
  'changes-not-watched': () => panel(null, []),
  'changes-watched': () => panel(WATCH, [BREACH, DATE]),
  'changes-withdrawn': () => panel({ ...WATCH, problem: 'permission-missing' }, []),
};
