import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { CATALOGUE } from '../../utils/engine/criteria/catalogue.ts';
import type { Candidate } from '../../utils/model/candidate.ts';
import { summaryOf } from '../../utils/model/candidate-summary.ts';
import type { OutboxItem } from '../../utils/model/outbox-item.ts';
import type { QueuedDomain } from '../../utils/model/queued-domain.ts';
import { BUILT_IN_POLICY } from '../../utils/model/scoring-policy.ts';
import { searchWordsOf } from '../../utils/model/search-words.ts';
import type { Snapshot } from '../../utils/model/snapshot.ts';
import type { ChangeRecord, ReopenedFinding } from '../../utils/model/vendor-change.ts';
import type { StoredRows } from '../browsers/stored.ts';
import { queuedDomain } from '../unit/records.ts';
import {
  inventedCandidate,
  inventedHistory,
  inventedOverrules,
  inventedSnapshots,
  inventedVetting,
} from './invented-candidates.ts';
import { ANEW, CHANGES, WATCH } from './invented-changes.ts';
import { inventedProfile } from './invented-profile.ts';
import { AGREEMENT } from './invented-text.ts';

/** Of the rules' own, enough for findings of every kind in every group; all of them would only take longer. */
const CRITERIA = CATALOGUE.filter((_, index) => index % 8 === 0);
const LATER_AGREEMENT = AGREEMENT.replace('48 hours', '72 hours').replace('thirty days ahead', 'on our status page');

/** Whose findings, documents, changes and versions are looked at; the second stands beside it in a comparison. */
const SEEDS = [0, 1, 2, 3, 4];
export const [VENDOR, RIVAL] = SEEDS.map((seed) => inventedCandidate(seed).id) as [string, string];
/** Vetted, but no candidate. */
export const VETTED = inventedCandidate(5).id;
const snapshots = inventedSnapshots(SEEDS[0]!).map(withText);
/** Two versions of the vendor's processing agreement, by their snapshots. */
export const VERSIONS = snapshots.filter(({ documentType }) => documentType === 'dpa').map(({ id }) => id);

/** What a browser holds after some months of work, by object store: the same vendors as in the preview. */
export function inventedStore(): StoredRows {
  const candidates = SEEDS.map(candidate);
  return {
    candidates,
    summaries: candidates.map(summaryOf),
    searchWords: candidates.map((one) => ({ id: one.id, words: searchWordsOf(one) })),
    vettings: [inventedVetting(5, 'done', CRITERIA)],
    snapshots,
    bodies: [AGREEMENT, LATER_AGREEMENT].map((text) => ({
      sha256: hashOf(text),
      encoding: 'gzip',
      bytes: new Uint8Array(gzipSync(text)),
    })),
    changes: [...CHANGES, ...ANEW].map(withRealCriteria),
    // Due long after the test, so that nobody asks the vendor for anything.
    watches: [{ ...WATCH, nextAt: Date.UTC(2120, 0, 1) }],
    queue: QUEUE,
    outbox: OUTBOX,
    policies: [{ ...BUILT_IN_POLICY, version: 1, createdAt: Date.UTC(2026, 8, 1), createdBy: 'A. de Wit' }],
  };
}

function candidate(seed: number): Candidate {
  const bare = inventedCandidate(seed, CRITERIA);
  if (!bare.assessment) return bare;
  const profile = inventedProfile(seed === 0 ? 'rich' : 'small', bare.assessment);
  return {
    ...bare,
    assessment: { ...bare.assessment, profile },
    scoreHistory: inventedHistory(bare.assessment).slice(0, -1),
    overrules: inventedOverrules(bare.assessment.findings, seed),
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The newest reading has the later words. */
function withText(snapshot: Snapshot): Snapshot {
  const text = /\d$/.test(snapshot.id) ? AGREEMENT : LATER_AGREEMENT;
  return { ...snapshot, contentType: 'text/markdown', sha256: hashOf(text) };
}

function withRealCriteria(change: ChangeRecord): ChangeRecord {
  const real = (findings: readonly ReopenedFinding[]) =>
    findings.map((one, index) => ({ ...one, criterion: CRITERIA[index]!.id }));
  if (change.origin === 'our-rules') return { ...change, findings: real(change.findings) };
  const subject = change.kind === 'certificate-gone' ? CRITERIA[0]!.id : change.subject;
  return { ...change, subject, reopened: real(change.reopened) };
}

const QUEUE: QueuedDomain[] = [
  queuedDomain('quillbird.example', { position: 1, outcome: 'saved', vendorName: 'Quillbird' }),
  queuedDomain('dailyheron.example', { position: 2, outcome: 'not-vendor', vendorName: 'The Daily Heron' }),
  queuedDomain('zilverbrug.example', { position: 3, outcome: 'unreadable', problem: 'not-reachable' }),
  queuedDomain('oakline.example', { position: 4, state: 'waiting' }),
];

const sent = (seed: number, part: Partial<OutboxItem>): OutboxItem => ({
  id: inventedCandidate(seed).id,
  name: inventedCandidate(seed).name,
  queuedAt: Date.UTC(2026, 8, 2),
  state: 'sent',
  attempts: 1,
  notBefore: 0,
  problem: null,
  status: 201,
  words: '',
  key: '',
  sentTo: 'register.example',
  sentAt: Date.UTC(2026, 8, 2),
  ...part,
});

const OUTBOX: OutboxItem[] = [
  sent(0, {}),
  sent(1, { state: 'refused', problem: 'invalid', status: 422, words: 'The field owner is required.', sentAt: null }),
];
