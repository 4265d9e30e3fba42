import type { SiteActions, SiteState } from '../../components/site/site-props.ts';
import type { SiteView } from '../../components/site/site-view.ts';
import type { Detection } from '../../utils/model/detection.ts';
import { inventedCandidate, inventedVetting } from './invented-candidates.ts';

const nothing = () => {};

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

/** What was seen on the homepage of an invented vendor: plainly a vendor, with links to its documents. */
export function inventedDetection(seed = 0): Detection {
  return {
    site: {
      kind: 'vendor',
      confidence: 0.93,
      signals: [
        { name: 'link-processing-agreement', weight: 2.2, quote: 'Data Processing Agreement' },
        { name: 'pricing', weight: 1.8, quote: 'Plans' },
        { name: 'article', weight: -0.7 },
      ],
    },
    page: { documentType: null, language: 'en' },
    links: inventedVetting(seed, 'running').documents.map(({ url, linkText, documentType }) => ({
      url,
      text: linkText,
      documentType,
      confidence: 0.9,
    })),
  };
}

/** What was seen of a newspaper: no vendor, and no documents that matter. */
export const NEWS_SITE: Detection = {
  site: {
    kind: 'not-vendor',
    confidence: 0.97,
    signals: [{ name: 'news-sections', weight: -2.1, quote: 'Politics · Sport · Weather' }],
  },
  page: { documentType: null, language: 'en' },
  links: [],
};

/** A vendor's site of which hardly anything is known. */
export const bareView = (part: Partial<SiteView> = {}): SiteView => ({
  vendor: { id: 'quillbird.example', name: 'Quillbird', homepage: 'https://quillbird.example/' },
  detection: {
    site: { kind: 'vendor', confidence: 1, signals: [] },
    page: { documentType: null, language: 'en' },
    links: [],
  },
  job: null,
  candidate: null,
  openChanges: [],
  said: null,
  missingOrigins: [],
  tabUrl: null,
  stalled: false,
  ...part,
});

/** A vendor's site, vetted or not. */
export function inventedSite(part: Partial<SiteView>, seed = 0): SiteState {
  const { id, name, homepage } = inventedCandidate(seed);
  const vendor = { id, name, homepage };
  const missingOrigins = [`https://*.${id}/*`];
  return {
    kind: 'site',
    view: bareView({ vendor, detection: inventedDetection(seed), missingOrigins, tabUrl: homepage, ...part }),
  };
}
