import { cut } from '../../html/visible-text.ts';
import type { DocumentLink, SiteSignal, SiteVerdict } from '../../model/detection.ts';
import type { PageObservation } from '../../model/observation.ts';
import { SITE_SIGNALS, siteEvidence } from './site-signals.ts';

/** Log-odds of a vendor before anything is seen: most pages are none. */
const PRIOR = -1.5;

/** Weaker signals change nothing and would only hide the others. */
const WORTH_SHOWING = 0.1;
const QUOTE_LENGTH = 160;

const round = (value: number): number => Math.round(value * 100) / 100;

/** Weighs what speaks for and against a vendor's site; the strongest signals come first. */
export function siteVerdict(page: PageObservation, links: readonly DocumentLink[]): SiteVerdict {
  const evidence = siteEvidence(page, links);
  const signals: SiteSignal[] = [];
  for (const [name, { weight, read }] of Object.entries(SITE_SIGNALS)) {
    const { strength, quote } = read(evidence);
    if (Math.abs(weight * strength) < WORTH_SHOWING) continue;
    signals.push({ name, weight: round(weight * strength), ...(quote && { quote: cut(quote, QUOTE_LENGTH) }) });
  }
  signals.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const total = signals.reduce((sum, { weight }) => sum + weight, PRIOR);
  const probability = 1 / (1 + Math.exp(-total));
  return {
    kind: total > 0 ? 'vendor' : 'not-vendor',
    confidence: round(Math.max(probability, 1 - probability)),
    signals,
  };
}
