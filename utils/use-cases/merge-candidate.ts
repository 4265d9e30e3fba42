import type { AuditEntry, Candidate } from '../model/candidate.ts';
import { isEqual } from './is-equal.ts';

/**
 * What to keep when a candidate comes from a file. The later version wins whole; the audit logs are joined, so that
 * nothing that was done is forgotten. Returns `stored` itself when the file adds nothing: importing twice changes nothing.
 */
export function mergeCandidate(stored: Candidate | null, incoming: Candidate, now: number): Candidate {
  if (stored === null) return incoming;
  const audit = joinAudit(stored.audit, incoming.audit);
  const takes = incoming.updatedAt >= stored.updatedAt && !isEqual({ ...incoming, audit }, { ...stored, audit });
  if (takes) return { ...incoming, audit: [...audit, { at: now, action: 'imported', detail: '' }] };
  return audit.length === stored.audit.length ? stored : { ...stored, audit };
}

function joinAudit(stored: AuditEntry[], incoming: AuditEntry[]): AuditEntry[] {
  const missing = incoming.filter((entry) => !stored.some((known) => isEqual(known, entry)));
  return missing.length === 0 ? stored : [...stored, ...missing].sort((a, b) => a.at - b.at);
}
