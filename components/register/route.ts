/** The parts of a candidate's page; the first is the one that opens. */
export const CANDIDATE_TABS = ['findings', 'profile', 'documents', 'questions', 'changes', 'history'] as const;
export type CandidateTab = (typeof CANDIDATE_TABS)[number];

/** As many candidates as stand side by side; fewer are no comparison, more cannot be read. */
export const COMPARABLE = { min: 2, max: 5 } as const;

/** Where in the register page we are; kept in the fragment, so that every view has an address and Back works. */
export type Route =
  | { page: 'list' }
  | { page: 'changes' }
  | { page: 'queue' }
  | { page: 'candidate'; id: string; tab?: CandidateTab }
  | { page: 'compare'; ids: string[] }
  | { page: 'report'; ids: string[] }
  | { page: 'outbox'; ids: string[] }
  | { page: 'vetting'; id: string }
  | { page: 'text'; snapshotId: string; start: number; end: number }
  | { page: 'versions'; before: string; after: string };

/** Reads `location.hash`; what it does not know is the list. */
export function parseRoute(hash: string): Route {
  const [page, raw, range] = hash.replace(/^#\/?/, '').split('/');
  const id = decode(raw ?? '');
  if (page === 'changes' || page === 'queue') return { page };
  if (page === 'outbox') return { page, ids: idsIn(raw ?? '') };
  if (!raw || !id) return { page: 'list' };
  if (page === 'candidate') {
    const tab = CANDIDATE_TABS.find((one) => one === range);
    return tab ? { page, id, tab } : { page, id };
  }
  if (page === 'compare') return { page, ids: idsIn(raw).slice(0, COMPARABLE.max) };
  if (page === 'report') return { page, ids: idsIn(raw) };
  if (page === 'vetting') return { page, id };
  if (page === 'versions' && range) return { page, before: id, after: decode(range) };
  if (page === 'text') {
    const [start, end] = (range ?? '').split('-').map(Number);
    return { page, snapshotId: id, start: start || 0, end: end || 0 };
  }
  return { page: 'list' };
}

/** Each candidate once. */
const idsIn = (list: string): string[] => [...new Set(list.split(',').map(decode).filter(Boolean))];

/** The fragment for a route, with `#`. */
export function hrefFor(route: Route): string {
  switch (route.page) {
    case 'list':
      return '#/';
    case 'changes':
      return '#/changes';
    case 'queue':
      return '#/queue';
    case 'text':
      return `#/text/${encodeURIComponent(route.snapshotId)}/${route.start}-${route.end}`;
    case 'outbox':
    case 'report':
    case 'compare':
      return `#/${route.page}/${route.ids.map(encodeURIComponent).join(',')}`;
    case 'versions':
      return `#/versions/${encodeURIComponent(route.before)}/${encodeURIComponent(route.after)}`;
    default: {
      const tab = route.page === 'candidate' && route.tab ? `/${route.tab}` : '';
      return `#/${route.page}/${encodeURIComponent(route.id)}${tab}`;
    }
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
