import type { DocumentLink, SiteSignal, SiteVerdict } from '../../model/detection.ts';
import type { PageObservation } from '../../model/observation.ts';

const PRIOR = -1.5;

/** Weighs what speaks for and against a vendor's site. */
export function siteVerdict(page: PageObservation, links: readonly DocumentLink[]): SiteVerdict {
  const signals: SiteSignal[] = [];
  const types = new Set(links.map(({ documentType }) => documentType));
  for (const [type, weight] of [
    ['dpa', 2.5],
    ['subprocessors', 2],
    ['trust-center', 1.5],
    ['security', 1],
    ['sla', 1.5],
    ['status-page', 1.5],
  ] as const)
    if (types.has(type)) signals.push({ name: `link-${type}`, weight });
  if (page.counts.articles > 3 || page.counts.datelines > 3) signals.push({ name: 'publication', weight: -1.5 });
  const total = signals.reduce((sum, { weight }) => sum + weight, PRIOR);
  const probability = 1 / (1 + Math.exp(-total));
  return { kind: total > 0 ? 'vendor' : 'not-vendor', confidence: Math.max(probability, 1 - probability), signals };
}
