import { CANDIDATE_TABS, type CandidateTab, hrefFor, type Route } from '../../components/register/route.ts';
import type { StoredRows } from '../browsers/stored.ts';
import { RIVAL, VENDOR, VERSIONS, VETTED } from '../preview/invented-store.ts';

/** A view of the built extension, filled from what `inventedStore` puts into the browser. */
export interface ExtensionView {
  name: string;
  /** By which the preview shows the same; its name, when absent. */
  preview?: string;
  /** Page of the extension, with its fragment; `{tab}` is the number of a tab that shows a vendor's site. */
  path: string;
  /** CSS selector of what is there when the view is whole. */
  whole: string;
  /** CSS selector of the button that opens it, for a dialog or menu on a page. */
  opener?: string;
  /** CSS selectors of what is pressed before it is whole, in order. */
  press?: readonly string[];
  /** What the file field for backups gets before that. */
  file?: FileGiven;
  /** What is put into the store just before it opens. */
  rows?: StoredRows;
  /** What the browser keeps for us while it is open, by key: for good, or for the session. */
  local?: Readonly<Record<string, unknown>>;
  session?: Readonly<Record<string, unknown>>;
}

/** A backup of the whole store, or half of one. */
export type FileGiven = 'backup' | 'damaged';

/** What of each part of a candidate's page comes last. */
const TABS: Record<CandidateTab, string> = {
  findings: '.finding',
  profile: '.map__country',
  documents: '.document__name',
  questions: '.mail__body',
  changes: '.change__head',
  history: '.history-chart',
};

const PARTS = CANDIDATE_TABS.map((tab): RegisterView => {
  const name = tab === CANDIDATE_TABS[0] ? 'candidate' : tab === 'changes' ? 'changes-watched' : `candidate-${tab}`;
  return { name, route: { page: 'candidate', id: VENDOR, tab }, whole: TABS[tab] };
});

interface RegisterView extends Omit<ExtensionView, 'path'> {
  route: Route;
}

/** Every route of the register; a new one is a type error here until it has its view. */
const ROUTES: Record<Route['page'], RegisterView[]> = {
  list: [
    { name: 'register', route: { page: 'list' }, whole: '[data-row-link]' },
    {
      name: 'columns',
      preview: 'register',
      route: { page: 'list' },
      whole: '.menu[open] .menu__list',
      opener: '.menu > summary',
    },
    { name: 'export', route: { page: 'list' }, whole: 'dialog[open] .exporter', opener: '[aria-haspopup="dialog"]' },
  ],
  candidate: PARTS,
  compare: [{ name: 'comparison', route: { page: 'compare', ids: [VENDOR, RIVAL] }, whole: '.comparison__row' }],
  report: [{ name: 'report', route: { page: 'report', ids: [VENDOR] }, whole: '.report__signature' }],
  outbox: [{ name: 'outbox', route: { page: 'outbox', ids: [] }, whole: '.outbox__item' }],
  vetting: [{ name: 'vetting', route: { page: 'vetting', id: VETTED }, whole: '.finding' }],
  versions: [
    {
      name: 'versions',
      route: { page: 'versions', before: VERSIONS[1]!, after: VERSIONS[0]! },
      whole: '.version-change__words',
    },
  ],
  text: [
    { name: 'stored-text', route: { page: 'text', snapshotId: VERSIONS[0]!, start: 200, end: 260 }, whole: 'mark' },
  ],
  changes: [{ name: 'changes-inbox', route: { page: 'changes' }, whole: '.change__head' }],
  queue: [{ name: 'queue-running', route: { page: 'queue' }, whole: '.queue-item__name' }],
};

/** All views, those of one page beside one another. */
export const EVERY_VIEW: readonly ExtensionView[] = [
  ...Object.values(ROUTES)
    .flat()
    .map(({ route, ...view }) => ({ ...view, path: `register.html${hrefFor(route)}` })),
  { name: 'options', path: 'options.html', whole: '.policy__group' },
  { name: 'onboarding', path: 'onboarding.html', whole: '.welcome' },
  { name: 'panel-found', path: 'side-panel.html?tab={tab}', whole: '.site-head' },
  { name: 'popup-found', path: 'popup.html?tab={tab}', whole: '.site-head' },
];
