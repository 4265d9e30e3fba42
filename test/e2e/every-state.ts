import { hrefFor } from '../../components/register/route.ts';
import type { Detection } from '../../utils/model/detection.ts';
import type { RegisterConnection } from '../../utils/model/register-connection.ts';
import { DAY } from '../../utils/model/time.ts';
import type { TabState } from '../../utils/storage/tab-state.ts';
import { inventedCandidate, inventedVetting } from '../preview/invented-candidates.ts';
import { inventedDetection, NEWS_SITE } from '../preview/invented-site.ts';
import { VENDOR, VETTED } from '../preview/invented-store.ts';
import type { ExtensionView } from './every-view.ts';

/** A tab that no browser has: what was seen there is what we say. */
const TAB = 987_654;
const SEEN = `tab.${TAB}`;

/** What a browser remembers of a tab on the site of an invented vendor. */
function seen(seed: number, detection: Detection = inventedDetection(seed)): Record<string, TabState> {
  const { id, name, homepage } = inventedCandidate(seed);
  return { [SEEN]: { url: homepage, vendor: { id, name, homepage }, detection, identitySources: [] } };
}

const seedOf = (id: string): number => [0, 1, 2, 3, 4, 5].find((seed) => inventedCandidate(seed).id === id)!;
const NO_DOCUMENTS: Detection = {
  ...inventedDetection(),
  site: { kind: 'vendor', confidence: 0.55, signals: [] },
  links: [],
};
/** Heard of a day from now: it is not said to have stopped while one looks at it. */
const RUNNING = { ...inventedVetting(6, 'running'), updatedAt: Date.now() + DAY };
const STOPPED = inventedVetting(7, 'cancelled');

type SiteState = Omit<ExtensionView, 'path'>;

/** What both popup and panel can be about. */
const OF_A_SITE: readonly SiteState[] = [
  { name: 'not-allowed', whole: '.empty-state' },
  // Something of which nothing can be made.
  { name: 'failed', whole: '.notice--problem', session: { [SEEN]: {} } },
  {
    name: 'not-vendor',
    whole: 'details[open] > .signals',
    session: seen(8, NEWS_SITE),
    press: ['.site-head__why > summary'],
  },
  { name: 'no-documents', whole: '.said', session: seen(8, NO_DOCUMENTS) },
  { name: 'running', whole: '.progress', session: seen(6), rows: { vettings: [RUNNING] } },
  { name: 'stopped', whole: '.site__footer .button--primary', session: seen(7), rows: { vettings: [STOPPED] } },
  { name: 'judged', whole: '.scorecard', session: seen(seedOf(VETTED)) },
  { name: 'changed', whole: '.changes-since li', session: seen(seedOf(VENDOR)) },
  { name: 'newer', whole: '.storage-notice .notice', session: { ...seen(1), 'storage-trouble': 'newer' } },
];

const at = (page: 'popup' | 'panel', { name, ...state }: SiteState): ExtensionView => ({
  ...state,
  name: `${page}-${name}`,
  path: `${page === 'popup' ? 'popup' : 'side-panel'}.html?tab=${TAB}`,
});

const CONNECTION: RegisterConnection = {
  target: 'generic',
  endpoint: 'https://register.example/api',
  token: 'an invented token',
  answers: {},
};
const OVERRULING = { whole: '.overrule__form .field__error:not(:empty)' };
const OVERRULE = ['.overrule button', '.overrule__form [type="submit"]'];
const candidates = `register.html${hrefFor({ page: 'list' })}`;

/** What is reached by a press, a file, or because something is not as usual: forms, dry runs, complaints. */
export const EVERY_STATE: readonly ExtensionView[] = [
  ...OF_A_SITE.flatMap((state) => [at('popup', state), at('panel', state)]),
  at('panel', { name: 'overruling', ...OVERRULING, session: seen(seedOf(VENDOR)), press: OVERRULE }),
  {
    name: 'candidate-overruling',
    ...OVERRULING,
    path: `register.html${hrefFor({ page: 'candidate', id: VENDOR })}`,
    press: OVERRULE,
  },
  {
    name: 'candidate-undecided',
    path: `register.html${hrefFor({ page: 'candidate', id: VENDOR })}`,
    whole: '#decision-complaint',
    press: ['[aria-labelledby="decision-title"] [type="submit"]'],
  },
  {
    name: 'page-gone',
    path: `register.html${hrefFor({ page: 'candidate', id: 'nobody.example' })}`,
    whole: '.empty-state',
  },
  { name: 'register-filters', path: candidates, whole: '.filter-fields', press: ['.filter-bar__more > .button'] },
  { name: 'register-selected', path: candidates, whole: '.bulk-bar', press: ['tbody .checkbox'] },
  {
    name: 'outbox-dry-run',
    path: `register.html${hrefFor({ page: 'outbox', ids: [VENDOR] })}`,
    whole: '.dry-run__body',
    local: { 'register-connection': CONNECTION },
    press: ['.dry-run > summary'],
  },
  { name: 'onboarding-promise', path: 'onboarding.html#promise', whole: '.promises' },
  { name: 'onboarding-try', path: 'onboarding.html#try', whole: '#question-title' },
  { name: 'restore-merge', path: 'options.html', whole: '.restore-plan__parts', file: 'backup' },
  {
    name: 'restore-replace',
    path: 'options.html',
    whole: '.restore-plan .button--danger',
    file: 'backup',
    press: ['.restore-plan .segmented__option:last-of-type'],
  },
  { name: 'backup-refused', path: 'options.html', whole: '[aria-labelledby="backup-title"] .notice', file: 'damaged' },
  {
    name: 'options-wiping',
    path: 'options.html',
    whole: '#wipe-refused:not(:empty)',
    press: ['[aria-labelledby="wipe-title"] [type="submit"]'],
  },
];
