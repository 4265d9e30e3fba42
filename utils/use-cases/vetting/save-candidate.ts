import type { AuditEntry, Candidate, VendorDocument } from '../../model/candidate.ts';
import type { ScoringPolicy } from '../../model/scoring-policy.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { ChangeRecord, VendorChange } from '../../model/vendor-change.ts';
import type { VettingJob } from '../../model/vetting-job.ts';
import { findCandidate } from '../../storage/candidates.ts';
import { saveWithChanges } from '../../storage/changes.ts';
import { snapshotsOf } from '../../storage/snapshots.ts';
import { findVetting } from '../../storage/vettings.ts';
import { findWatch } from '../../storage/watches.ts';
import { isEqual } from '../is-equal.ts';
import { scoreHistoryWith } from '../score-history.ts';
import { scoredAssessment } from '../scoring-policy.ts';
import { updatedAfter } from '../updated-at.ts';
import { findChanges } from '../watching/find-changes.ts';
import { isOlder, lookByHand } from '../watching/look-by-hand.ts';
import type { WatchPorts } from '../watching/ports.ts';

type Ports = Pick<WatchPorts, 'now' | 'newId'>;

/** A vetting that has ended. */
type Judged = VettingJob & { assessment: NonNullable<VettingJob['assessment']> };

/** What a vetting by hand brings to a candidate, and what it was compared with. */
interface News {
  before: VendorDocument[];
  changes: VendorChange[];
  /** Documents that are now at another address. */
  moved: ReadonlySet<string>;
}

/**
 * Saves the vendor as a candidate from its finished vetting, or brings the saved candidate's documents and assessment up
 * to date, leaving what people wrote. What the vendor changed since the documents were last read goes into the inbox, by the
 * rules of the watching and as open as if that had found it: whoever vets again reads the verdicts, not what became of
 * fifty sentences; and a colleague may want to know. Null when there is no finished vetting. In the background only.
 */
export async function saveCandidate(
  vendorId: string,
  now: number = Date.now(),
  newId: () => string = () => crypto.randomUUID(),
): Promise<Candidate | null> {
  for (;;) {
    const job = await findVetting(vendorId);
    if (job === null || !isJudged(job)) return null;
    const stored = await findCandidate(vendorId);
    const news = await newsFor(stored, job, { now: () => now, newId });
    const snapshots = new Map((await snapshotsOf(vendorId)).map((snapshot) => [snapshot.id, snapshot]));
    let isOvertaken = false;
    const saved = await saveWithChanges(vendorId, (current, records, policy) => {
      if (current !== null && isSaved(current, job)) return null;
      // The watching found something meanwhile, or another tab saved: compared with that, it may be no news.
      isOvertaken = !isEqual(current?.documents ?? [], news.before);
      return isOvertaken ? null : withVetting(current, { job, news, snapshots, records, policy, now });
    });
    if (!isOvertaken) return saved;
  }
}

const isJudged = (job: VettingJob): job is Judged => job.state === 'done' && job.assessment !== null;

const isSaved = ({ assessment }: Candidate, job: Judged): boolean =>
  assessment?.assessedAt === job.assessment.assessedAt;

async function newsFor(stored: Candidate | null, job: Judged, ports: Ports): Promise<News> {
  if (stored === null || isSaved(stored, job))
    return { before: stored?.documents ?? [], changes: [], moved: new Set() };
  const look = await lookByHand(stored, job, await findWatch(stored.id));
  const { changes } = await findChanges(stored, look, ports);
  const moved = new Set(look.documents.flatMap(({ replaces }) => replaces ?? []));
  return { before: stored.documents, changes, moved };
}

interface Saving {
  job: Judged;
  news: News;
  snapshots: ReadonlyMap<string, Snapshot>;
  records: readonly ChangeRecord[];
  policy: ScoringPolicy;
  now: number;
}

function withVetting(
  stored: Candidate | null,
  { job, news, snapshots, records, policy, now }: Saving,
): { candidate: Candidate; changes: ChangeRecord[] } {
  const candidate = stored ?? emptyCandidate(job, now);
  const documents = documentsAfter(job, candidate.documents, snapshots).filter(({ url }) => !news.moved.has(url));
  // What people overruled stays overruled, and the figures are those of the policy in force.
  const assessment = scoredAssessment(job.assessment, candidate.overrules, policy);
  const counts = `documents: ${documents.length}, findings: ${job.assessment.findings.length}`;
  const audit: AuditEntry[] = [{ at: now, action: stored === null ? 'saved' : 'assessed', detail: counts }];
  if (news.changes.length > 0) audit.push({ at: now, action: 'watched', detail: `changes: ${news.changes.length}` });
  return {
    candidate: {
      ...candidate,
      documents,
      assessment,
      scoreHistory: scoreHistoryWith(candidate, assessment),
      audit: [...candidate.audit, ...audit],
      updatedAt: stored === null ? now : updatedAfter(stored, now),
    },
    changes: [...overtaken(records, job, news), ...news.changes].map((change) => ({ ...change, reassessedAt: now })),
  };
}

/** All findings are made anew with a vetting. What the watching has found since it began, they do not know of. */
function overtaken(records: readonly ChangeRecord[], { startedAt }: Judged, { changes }: News): VendorChange[] {
  const renewed = new Set(changes.map(({ id }) => id));
  return records
    .filter((record) => record.origin === 'vendor')
    .filter(({ id, foundAt, reassessedAt }) => reassessedAt === null && foundAt <= startedAt && !renewed.has(id));
}

function emptyCandidate(job: VettingJob, now: number): Candidate {
  return {
    id: job.id,
    name: job.vendorName,
    homepage: job.homepage,
    status: 'new',
    purpose: '',
    dataCategories: [],
    owner: '',
    dpoAdvice: '',
    notes: '',
    tags: [],
    decision: null,
    overrules: [],
    risk: 'unscored',
    documents: [],
    assessment: null,
    audit: [],
    createdAt: now,
    updatedAt: now,
  };
}

/**
 * The vetting's documents; one that failed this time keeps what was read of it before, one not found again stays, and what
 * the watching has read since is not given up for an older text.
 */
function documentsAfter(
  job: VettingJob,
  before: readonly VendorDocument[],
  snapshots: ReadonlyMap<string, Snapshot>,
): VendorDocument[] {
  const known = new Map(before.map((document) => [document.url, document]));
  const vetted = job.documents.map((document): VendorDocument => {
    const { documentType, url, linkText, problem } = document;
    const snapshot = document.snapshotId === null ? undefined : snapshots.get(document.snapshotId);
    const previous = known.get(url);
    if (previous !== undefined && (snapshot === undefined || isOlder(snapshot, previous))) {
      return { ...previous, documentType, linkText, problem };
    }
    return {
      documentType,
      url,
      linkText,
      snapshotId: snapshot?.id ?? null,
      sha256: snapshot?.sha256 ?? null,
      title: document.title ?? null,
      language: document.language ?? null,
      readAt: snapshot?.fetchedAt ?? null,
      problem,
    };
  });
  const urls = new Set(vetted.map((document) => document.url));
  return [...vetted, ...before.filter((document) => !urls.has(document.url))];
}
