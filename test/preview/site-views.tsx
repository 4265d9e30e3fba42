import type { ComponentChildren } from 'preact';
import { StorageNotice } from '../../components/design/storage-notice.tsx';
import { QuoteShower } from '../../components/findings/quote-shower.tsx';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { SidePanelView } from '../../components/side-panel/side-panel-view.tsx';
import type { SiteProblem, SiteState } from '../../components/site/site-props.ts';
import type { Detection } from '../../utils/model/detection.ts';
import { PRACTICE_VENDOR } from '../../utils/model/practice.ts';
import type { VettingJob } from '../../utils/model/vetting-job.ts';
import { inventedCandidate, inventedVetting } from './invented-candidates.ts';
import { ADDED, BREACH } from './invented-changes.ts';
import { inventedDetection, inventedSite, NEWS_SITE, NO_ACTIONS } from './invented-site.ts';

interface Case {
  state: SiteState;
  problem?: SiteProblem | null;
  /** What stands above it. */
  trouble?: 'newer' | 'full' | null;
}

const nothing = () => {};
const FOUND = inventedDetection();
const DONE = inventedVetting(0, 'done');
const RUNNING = inventedVetting(0, 'running');
const SAVED = inventedCandidate(3);

const sureness = (confidence: number, part: Partial<Detection> = {}): Detection => ({
  ...FOUND,
  site: { ...FOUND.site, confidence, signals: [] },
  ...part,
});

/** Every document could not be read, each for a reason of its own. */
const UNREAD: VettingJob = {
  ...DONE,
  documents: DONE.documents.map((document, place) => ({
    ...document,
    state: 'failed',
    problem: (['login-wall', 'not-found', 'scanned-pdf', 'timed-out', 'captcha'] as const)[place % 5]!,
  })),
};

/** As it was judged after it was saved. */
const judgedAnew = (): VettingJob => {
  const { assessment } = SAVED;
  const job = inventedVetting(3, 'done');
  return { ...job, assessment: assessment && { ...assessment, assessedAt: assessment.assessedAt + 86_400_000 } };
};

/** What popup and panel can be about, in every state worth a look: the same for both. */
const SITE_STATES: Readonly<Record<string, Case>> = {
  loading: { state: { kind: 'loading' } },
  'not-allowed': { state: { kind: 'not-allowed' } },
  failed: { state: { kind: 'failed' } },
  found: { state: inventedSite({}) },
  allowed: { state: inventedSite({ missingOrigins: [] }) },
  unsure: { state: inventedSite({ detection: sureness(0.55) }) },
  'no-documents': { state: inventedSite({ detection: { ...FOUND, links: [] } }) },
  'not-vendor': { state: inventedSite({ detection: NEWS_SITE, missingOrigins: [] }) },
  'not-vendor-documents': {
    state: inventedSite({ detection: { ...NEWS_SITE, links: FOUND.links.slice(0, 1) }, missingOrigins: [] }),
  },
  said: { state: inventedSite({ detection: NEWS_SITE, said: 'vendor' }) },
  'said-not': { state: inventedSite({ said: 'not-vendor' }) },
  running: { state: inventedSite({ job: RUNNING }) },
  judging: {
    state: inventedSite({ job: { ...DONE, state: 'judging', assessment: null } }),
  },
  stopped: { state: inventedSite({ job: inventedVetting(0, 'cancelled') }) },
  stalled: { state: inventedSite({ job: RUNNING, stalled: true }) },
  judged: { state: inventedSite({ job: DONE }) },
  'judged-unread': { state: inventedSite({ job: UNREAD }) },
  'unread-in-tab': { state: inventedSite({ job: DONE, tabUrl: 'https://quillbird.example/security' }) },
  candidate: { state: inventedSite({ candidate: SAVED }, 3) },
  changed: { state: inventedSite({ candidate: SAVED, openChanges: [BREACH, ADDED] }, 3) },
  'candidate-anew': { state: inventedSite({ candidate: SAVED, job: judgedAnew() }, 3) },
  refused: { state: inventedSite({}), problem: 'permission-refused' },
  'went-wrong': { state: inventedSite({ job: DONE }), problem: 'action-failed' },
  practice: { state: inventedSite({ vendor: { ...PRACTICE_VENDOR, homepage: 'https://x.example/' }, job: DONE }) },
  newer: { state: inventedSite({ candidate: SAVED }, 3), trouble: 'newer' },
  full: { state: inventedSite({ job: RUNNING }), trouble: 'full' },
};

const popup = ({ state, problem = null, trouble = null }: Case) => (
  <>
    <StorageNotice trouble={trouble} />
    <PopupView state={state} actions={NO_ACTIONS} problem={problem} openPanel={nothing} />
  </>
);

const panel = ({ state, problem = null, trouble = null }: Case) => (
  <>
    <StorageNotice trouble={trouble} />
    <QuoteShower showQuote={async () => 'not-there'}>
      <SidePanelView
        state={state}
        problem={problem}
        actions={NO_ACTIONS}
        overruling={{ onOverrule: async () => false, onWithdraw: async () => true }}
        onNotice={nothing}
      />
    </QuoteShower>
  </>
);

/** The popup, and the panel beside the page. */
export const SITE_VIEWS: Readonly<Record<string, () => ComponentChildren>> = Object.fromEntries(
  Object.entries(SITE_STATES).flatMap(([name, one]) => [
    [`popup-${name}`, () => popup(one)],
    [`panel-${name}`, () => panel(one)],
  ]),
);
