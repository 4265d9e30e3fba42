import type { SiteVerdict } from '../../utils/model/detection.ts';
import type { SiteView } from './site-view.ts';

export type SiteState =
  | { kind: 'loading' }
  /** A page of the browser, or one we have no permission for. */
  | { kind: 'not-allowed' }
  | { kind: 'failed' }
  | { kind: 'site'; view: SiteView };

/** What went wrong with the last thing the user asked for. */
export type SiteProblem = 'permission-refused' | 'action-failed';

export interface SiteActions {
  retry: () => void;
  vet: () => void;
  cancel: () => void;
  resume: () => void;
  readOpenPage: () => void;
  save: () => void;
  /** The user says what this site is; null takes it back. */
  say: (kind: SiteVerdict['kind'] | null) => void;
  removePractice: () => void;
}

/** What the popup and the panel beside the page are given of the site in the tab. */
export interface SiteProps {
  state: SiteState;
  actions: SiteActions;
  problem: SiteProblem | null;
}
