/** The parts of a candidate's page; the first is the one that opens. */
export const CANDIDATE_TABS = ['findings', 'profile', 'documents'] as const;
export type CandidateTab = (typeof CANDIDATE_TABS)[number];

/** Where in the register page we are; kept in the fragment, so that every view has an address and Back works. */
export type Route =
  | { page: 'list' }
  | { page: 'candidate'; id: string; tab?: CandidateTab }
  | { page: 'vetting'; id: string }
  | { page: 'text'; snapshotId: string; start: number; end: number };

/** Reads `location.hash`; what it does not know is the list. */
export function parseRoute(hash: string): Route {
  const [page, id, range] = hash.replace(/^#\/?/, '').split('/').map(decode);
  if (!id) return { page: 'list' };
  if (page === 'candidate') {
    const tab = CANDIDATE_TABS.find((one) => one === range);
    return tab ? { page, id, tab } : { page, id };
  }
  if (page === 'vetting') return { page, id };
  if (page === 'text') {
    const [start, end] = (range ?? '').split('-').map(Number);
    return { page, snapshotId: id, start: start || 0, end: end || 0 };
  }
  return { page: 'list' };
}

/** The fragment for a route, with `#`. */
export function hrefFor(route: Route): string {
  if (route.page === 'list') return '#/';
  if (route.page === 'text') return `#/text/${encodeURIComponent(route.snapshotId)}/${route.start}-${route.end}`;
  const tab = route.page === 'candidate' && route.tab ? `/${route.tab}` : '';
  return `#/${route.page}/${encodeURIComponent(route.id)}${tab}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
