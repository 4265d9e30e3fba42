import type { ComponentChildren } from 'preact';
import { QuoteShower } from '../../components/findings/quote-shower.tsx';
import { ONBOARDING_STEPS, OnboardingView } from '../../components/onboarding/onboarding-view.tsx';
import { PageShell } from '../../components/page/page-shell.tsx';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { SidePanelView } from '../../components/side-panel/side-panel-view.tsx';
import type { SiteActions, SiteState } from '../../components/site/site-props.ts';
import type { SiteView } from '../../components/site/site-view.ts';
import { PRACTICE_VENDOR } from '../../utils/model/practice.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/model/settings.ts';
import type { VendorChange } from '../../utils/model/vendor-change.ts';
import { inventedCandidate, inventedVetting } from './invented-candidates.ts';
import { ADDED, BREACH } from './invented-changes.ts';

const nothing = () => {};
const query = new URLSearchParams(globalThis.location?.search ?? '');
const settings: Settings = { ...DEFAULT_SETTINGS, language: (query.get('language') ?? 'en') as Settings['language'] };

export const NO_ACTIONS: SiteActions = {
  retry: nothing,
  vet: nothing,
  cancel: nothing,
  resume: nothing,
  readOpenPage: nothing,
  save: nothing,
  say: nothing,
  removePractice: nothing,
};

/** A vendor's site, vetted or not. */
export function inventedSite(part: Partial<SiteView>, seed = 0): SiteState {
  const { id, name, homepage } = inventedCandidate(seed);
  const links = inventedVetting(seed, 'running').documents;
  return {
    kind: 'site',
    view: {
      vendor: { id, name, homepage },
      detection: {
        site: { kind: 'vendor', confidence: 0.93, signals: [{ name: 'pricing', weight: 1.8, quote: 'Plans' }] },
        page: { documentType: null, language: 'en' },
        links: links.map(({ url, linkText, documentType }) => ({ url, text: linkText, documentType, confidence: 0.9 })),
      },
      job: null,
      candidate: null,
      openChanges: [],
      said: null,
      missingOrigins: [`https://*.${id}/*`],
      tabUrl: homepage,
      stalled: false,
      ...part,
    },
  };
}

const elsewhere = (part: Partial<SiteView> = {}) =>
  inventedSite({
    detection: {
      site: {
        kind: 'not-vendor',
        confidence: 0.97,
        signals: [{ name: 'news-sections', weight: -2.1, quote: 'Sport' }],
      },
      page: { documentType: null, language: 'en' },
      links: [],
    },
    ...part,
  });

const panel = (state: SiteState) => (
  <QuoteShower showQuote={async () => 'not-there'}>
    <SidePanelView
      state={state}
      problem={null}
      actions={NO_ACTIONS}
      overruling={{ onOverrule: async () => true, onWithdraw: async () => true }}
      onNotice={nothing}
    />
  </QuoteShower>
);

export const popup = (state: SiteState) => (
  <PopupView state={state} actions={NO_ACTIONS} problem={null} openPanel={nothing} />
);

const CHANGES: VendorChange[] = [BREACH, ADDED];

/** The panel beside the page, what the popup has gained with it, and the first pages. */
export const PANEL_VIEWS: Readonly<Record<string, () => ComponentChildren>> = {
  'panel-not-allowed': () => panel({ kind: 'not-allowed' }),
  'panel-elsewhere': () => panel(elsewhere()),
  'panel-found': () => panel(inventedSite({})),
  'panel-running': () => panel(inventedSite({ job: inventedVetting(0, 'running') })),
  'panel-judged': () => panel(inventedSite({ job: inventedVetting(0, 'done') })),
  'panel-candidate': () => panel(inventedSite({ candidate: inventedCandidate(3), openChanges: CHANGES }, 3)),
  'popup-changed': () => popup(inventedSite({ candidate: inventedCandidate(3), openChanges: CHANGES }, 3)),
  'popup-said': () => popup(elsewhere({ said: 'vendor' })),
  'popup-practice': () =>
    popup(
      inventedSite({ vendor: { ...PRACTICE_VENDOR, homepage: 'https://x.example/' }, job: inventedVetting(0, 'done') }),
    ),
  ...Object.fromEntries(
    ONBOARDING_STEPS.map((step) => [
      `onboarding-${step}`,
      () => (
        <PageShell current="onboarding" width="middle">
          <OnboardingView
            settings={settings}
            step={step}
            answer="unasked"
            practiceFailed={false}
            onStep={nothing}
            onChange={nothing}
            onNotice={nothing}
            onNotNow={nothing}
            onPractice={nothing}
          />
        </PageShell>
      ),
    ]),
  ),
};
