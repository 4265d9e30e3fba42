import { describe, expect, it } from 'vitest';
import { inventedCandidate, inventedVetting } from '../../test/preview/invented-candidates.ts';
import { bareView } from '../../test/preview/invented-site.ts';
import { assessmentOf, hasUnsavedFindings, phaseOf, unreadDocumentInTab } from './site-view.ts';

describe('phaseOf', () => {
  it('goes from found over running to judged', () => {
    expect(phaseOf(bareView({}))).toBe('found');
    expect(phaseOf(bareView({ job: inventedVetting(0, 'running') }))).toBe('running');
    expect(phaseOf(bareView({ job: inventedVetting(0, 'judging') }))).toBe('running');
    expect(phaseOf(bareView({ job: inventedVetting(0, 'done') }))).toBe('judged');
  });

  it('lets the user push a vetting that was stopped, or of which nothing is heard', () => {
    expect(phaseOf(bareView({ job: inventedVetting(0, 'cancelled') }))).toBe('stopped');
    expect(phaseOf(bareView({ job: inventedVetting(0, 'running'), stalled: true }))).toBe('stopped');
  });

  it('shows what was saved when there is no vetting, and a running vetting before what was saved', () => {
    const candidate = inventedCandidate(0);
    expect(phaseOf(bareView({ candidate }))).toBe('judged');
    expect(phaseOf(bareView({ candidate, job: inventedVetting(0, 'running') }))).toBe('running');
  });
});

describe('findings that were not saved', () => {
  const job = inventedVetting(0, 'done');
  const older = {
    ...inventedCandidate(0),
    assessment: { ...job.assessment!, assessedAt: job.assessment!.assessedAt - 1 },
  };

  it('are the newer ones', () => {
    expect(hasUnsavedFindings(bareView({ job }))).toBe(true);
    expect(hasUnsavedFindings(bareView({ job, candidate: older }))).toBe(true);
    expect(hasUnsavedFindings(bareView({ job, candidate: { ...older, assessment: job.assessment } }))).toBe(false);
    expect(assessmentOf(bareView({ job, candidate: older }))).toBe(job.assessment);
  });
});

describe('unreadDocumentInTab', () => {
  const job = inventedVetting(0, 'done');
  const unread = job.documents.find(({ state }) => state === 'failed')!;

  it('is the failed document at this address', () => {
    expect(unreadDocumentInTab(bareView({ job, tabUrl: `${unread.url}#top` }))).toBe(unread);
    expect(unreadDocumentInTab(bareView({ job, tabUrl: 'https://quillbird.example/' }))).toBeNull();
    expect(unreadDocumentInTab(bareView({ job, tabUrl: job.documents[0]!.url }))).toBeNull();
  });

  it('goes by the type of the page where the browser does not tell the address', () => {
    const page = { documentType: unread.documentType, language: 'en' };
    expect(unreadDocumentInTab(bareView({ job, detection: { ...bareView({}).detection, page } }))).toBe(unread);
    expect(unreadDocumentInTab(bareView({ job }))).toBeNull();
  });
});
