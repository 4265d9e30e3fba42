import type { Assessment } from '../../model/assessment.ts';
import type { Finding } from '../../model/finding.ts';
import { DAY } from '../../model/time.ts';
import type { Objection } from '../../model/vendor-change.ts';

/** The period to object within says it best; else objecting makes sense until the announced change takes effect. */
const PERIODS: readonly string[] = ['dpa-subprocessor-objection-right', 'dpa-subprocessor-change-notice'];

/**
 * Until when one may object to a new sub-processor, by the vendor's own documents. `from` (milliseconds since the epoch):
 * when the list was last seen without it. The period may have begun later, never earlier, so the date is a safe one.
 */
export function objectionDeadline(agreed: Assessment, from: number): Objection {
  for (const id of PERIODS) {
    const finding = agreed.findings.find(({ criterion }) => criterion === id);
    const days = finding?.verdict === 'contradicted' ? null : daysOf(finding);
    const [evidence] = finding?.evidence ?? [];
    if (days === null || !evidence) continue;
    const { url = '', snapshotId = null } = agreed.documents[evidence.document] ?? {};
    return { days, from, until: from + days * DAY, source: { quote: evidence.quote, url, snapshotId } };
  }
  return { days: null, from, until: null, source: null };
}

function daysOf(finding: Finding | undefined): number | null {
  const { amount, unit } = finding?.value ?? {};
  if (typeof amount !== 'number') return null;
  if (unit === 'days') return amount;
  return unit === 'hours' ? amount / 24 : null;
}
