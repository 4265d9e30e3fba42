import type { Assessment } from '../../utils/model/assessment.ts';
import type { Candidate } from '../../utils/model/candidate.ts';
import type { QueuedDomain } from '../../utils/model/queued-domain.ts';
import type { Snapshot } from '../../utils/model/snapshot.ts';
import type { VendorChange } from '../../utils/model/vendor-change.ts';
import type { JobDocument, VettingJob } from '../../utils/model/vetting-job.ts';

// Records of an invented vendor, for unit tests and pictures.

export const NOW = Date.UTC(2026, 0, 15, 9, 30);

export function assessment(changes: Partial<Assessment> = {}): Assessment {
  return {
    rulesVersion: 1,
    assessedAt: NOW,
    score: 62.5,
    coverage: 80,
    essentialCoverage: 90,
    gates: { outcome: 'failed', results: [{ criterion: 'breach-notification', outcome: 'failed' }] },
    byGroup: { contract: { score: null, coverage: 0 } },
    documents: [{ url: 'https://brightledger.example/dpa', snapshotId: 'snapshot-1' }],
    findings: [
      {
        criterion: 'breach-notification',
        verdict: 'partial',
        value: { amount: 72, unit: 'hours' },
        evidence: [{ document: 0, quote: 'We notify you within 72 hours.', start: 10, end: 40 }],
        weakness: 'long-deadline',
      },
      { criterion: 'audit-right', verdict: 'not-found', evidence: [] },
    ],
    ...changes,
  };
}

export function candidate(changes: Partial<Candidate> = {}): Candidate {
  return {
    id: 'brightledger.example',
    name: 'Brightledger',
    homepage: 'https://brightledger.example/',
    status: 'under-review',
    purpose: 'Bookkeeping',
    dataCategories: ['names', 'bank accounts'],
    owner: 'Finance',
    dpoAdvice: '',
    notes: 'First line\nsecond "line", with a comma',
    tags: ['finance'],
    decision: { outcome: 'accepted-with-conditions', reason: 'DPA signed', decidedBy: 'J. de Vries', decidedAt: NOW },
    overrules: [],
    risk: 'unscored',
    documents: [
      {
        documentType: 'dpa',
        url: 'https://brightledger.example/dpa',
        linkText: 'DPA',
        snapshotId: 'snapshot-1',
        sha256: 'a'.repeat(64),
        title: 'Data Processing Agreement',
        language: 'en',
        readAt: NOW,
        problem: null,
      },
    ],
    assessment: assessment(),
    audit: [{ at: NOW, action: 'saved', detail: 'documents: 1' }],
    createdAt: NOW,
    updatedAt: NOW,
    ...changes,
  };
}

export function snapshot(changes: Partial<Snapshot> = {}): Snapshot {
  return {
    id: 'snapshot-1',
    vendorId: 'brightledger.example',
    documentType: 'dpa',
    url: 'https://brightledger.example/dpa',
    finalUrl: 'https://brightledger.example/legal/dpa',
    status: 200,
    headers: { 'content-type': 'text/html' },
    contentType: 'text/html',
    sha256: 'a'.repeat(64),
    size: 1200,
    fetchedAt: NOW,
    ...changes,
  };
}

export function jobDocument(changes: Partial<JobDocument> = {}): JobDocument {
  return {
    url: 'https://brightledger.example/dpa',
    linkText: 'DPA',
    documentType: 'dpa',
    state: 'waiting',
    snapshotId: null,
    problem: null,
    ...changes,
  };
}

export function job(changes: Partial<VettingJob> = {}): VettingJob {
  return {
    id: 'brightledger.example',
    vendorName: 'Brightledger',
    homepage: 'https://brightledger.example/',
    state: 'running',
    documents: [jobDocument()],
    identitySources: [],
    assessment: null,
    startedAt: NOW,
    updatedAt: NOW,
    ...changes,
  };
}

/** A change of the vendor that nobody has looked at. */
export function vendorChange(changes: Partial<VendorChange> = {}): VendorChange {
  return {
    origin: 'vendor',
    id: 'change',
    vendorId: 'acme.example',
    foundAt: NOW,
    kind: 'document-vanished',
    level: 'high',
    material: true,
    documentType: 'dpa',
    url: 'https://acme.example/dpa',
    subject: null,
    countries: [],
    newCountries: [],
    valueBefore: null,
    valueAfter: null,
    passages: [],
    reopened: [],
    criteria: [],
    snapshotBefore: null,
    snapshotAfter: null,
    objection: null,
    acknowledgedAt: null,
    reassessedAt: null,
    ...changes,
  };
}

/** A vendor of the list whose turn has been. */
export function queuedDomain(domain: string, changes: Partial<QueuedDomain> = {}): QueuedDomain {
  return {
    domain,
    url: `https://${domain}/`,
    position: 1,
    state: 'done',
    outcome: null,
    problem: null,
    vendorId: null,
    vendorName: null,
    anyway: false,
    attempts: 1,
    finishedAt: NOW,
    ...changes,
  };
}
