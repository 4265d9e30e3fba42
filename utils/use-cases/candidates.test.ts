import { beforeEach, expect, test, vi } from 'vitest';
import { freshDatabase } from '../../test/unit/fresh-database.ts';
import { assessment, candidate, job, jobDocument, NOW, snapshot } from '../../test/unit/records.ts';
import { storedRegister } from '../../test/unit/stored-register.ts';
import type { VettingJob } from '../model/vetting-job.ts';
import { packBody } from '../storage/body.ts';
import { changeCandidate } from '../storage/candidates.ts';
import { bodyOf, snapshotsOf } from '../storage/snapshots.ts';
import { onStoreChange } from '../storage/store-change.ts';
import { changeVetting, findVetting } from '../storage/vettings.ts';
import { deleteCandidate, editCandidate, getCandidate, restoreCandidate } from './candidates.ts';
import { saveCandidate } from './vetting/save-candidate.ts';

const ID = 'brightledger.example';
const LATER = NOW + 60_000;
const text = new TextEncoder().encode('We notify you within 72 hours.');

beforeEach(freshDatabase);

async function storeVetting(changes: Partial<VettingJob> = {}, snapshotId = 'snapshot-1'): Promise<string> {
  const body = await packBody(text);
  const vetting = job({
    state: 'done',
    assessment: assessment(),
    documents: [jobDocument({ state: 'read', snapshotId, title: 'DPA', language: 'en' })],
    ...changes,
  });
  await changeVetting(vetting.id, () => vetting, {
    snapshot: snapshot({ id: snapshotId, vendorId: vetting.id, sha256: body.sha256 }),
    body,
  });
  return body.sha256;
}

test('a finished vetting becomes a candidate with its documents and assessment', async () => {
  const sha256 = await storeVetting();
  const saved = await saveCandidate(ID, LATER);
  expect(saved).toMatchObject({ id: ID, name: 'Brightledger', status: 'new', createdAt: LATER, updatedAt: LATER });
  expect(saved?.documents).toEqual([
    expect.objectContaining({ documentType: 'dpa', snapshotId: 'snapshot-1', sha256, title: 'DPA', problem: null }),
  ]);
  expect(saved?.audit.map(({ action }) => action)).toEqual(['saved']);
  expect(await getCandidate(ID)).toEqual(saved);
  expect((await storedRegister()).candidates).toEqual([saved]);
});

test('an unfinished or unknown vetting is not saved', async () => {
  await storeVetting({ state: 'running', assessment: null });
  expect(await saveCandidate(ID)).toBeNull();
  expect(await saveCandidate('nobody.example')).toBeNull();
  expect((await storedRegister()).candidates).toEqual([]);
});

test('saving after a second vetting keeps what people wrote and what was read before', async () => {
  await storeVetting();
  await saveCandidate(ID, NOW);
  await editCandidate(ID, { notes: 'ours', status: 'shortlisted' });
  const failed = jobDocument({ state: 'failed', problem: 'http-error' });
  await storeVetting({ documents: [failed], assessment: assessment({ assessedAt: LATER }) }, 'snapshot-2');
  const saved = await saveCandidate(ID, LATER);
  expect(saved).toMatchObject({ notes: 'ours', status: 'shortlisted', assessment: { assessedAt: LATER } });
  expect(saved?.documents).toEqual([expect.objectContaining({ snapshotId: 'snapshot-1', problem: 'http-error' })]);
  expect(saved?.audit.map(({ action }) => action)).toEqual(['saved', 'edited', 'assessed']);
});

test('saving the same vetting twice writes one audit entry', async () => {
  await storeVetting();
  await saveCandidate(ID);
  expect((await saveCandidate(ID))?.audit).toHaveLength(1);
});

test('two tabs edit at once: no edit is lost', async () => {
  await changeCandidate(ID, () => candidate());
  const seen = { notes: candidate().notes, tags: ['finance'], owner: 'Finance' };
  await Promise.all([
    editCandidate(ID, { owner: 'IT', tags: ['finance', 'urgent'] }, seen),
    editCandidate(ID, { purpose: 'Payroll', tags: ['payroll'] }, seen),
  ]);
  expect(await getCandidate(ID)).toMatchObject({ owner: 'IT', purpose: 'Payroll', tags: ['urgent', 'payroll'] });
});

test('a text that somebody else changed since it was shown is not overwritten', async () => {
  await changeCandidate(ID, () => candidate({ notes: 'old' }));
  await editCandidate(ID, { notes: 'first' }, { notes: 'old' });
  const second = await editCandidate(ID, { notes: 'second', owner: 'IT' }, { notes: 'old', owner: 'Finance' });
  expect(second).toMatchObject({
    kind: 'conflict',
    fields: ['notes'],
    candidate: { notes: 'first', owner: 'Finance' },
  });
});

test('edits are in the audit log; an edit that changes nothing is not', async () => {
  await changeCandidate(ID, () => candidate({ decision: null }));
  await editCandidate(ID, { owner: 'Finance' });
  await editCandidate(ID, { owner: 'IT', notes: '' }, undefined, LATER);
  const decision = { outcome: 'rejected' as const, reason: 'no DPA', decidedBy: 'me', decidedAt: LATER };
  await editCandidate(ID, { decision, status: 'rejected' }, undefined, LATER);
  expect((await getCandidate(ID))?.audit.slice(1)).toEqual([
    { at: LATER, action: 'edited', detail: 'owner, notes' },
    { at: LATER, action: 'decided', detail: 'status, decision' },
  ]);
});

test('every edit is later than the one before, even when the clock is set back', async () => {
  await changeCandidate(ID, () => candidate());
  await editCandidate(ID, { owner: 'IT' }, undefined, NOW - 1_000_000);
  expect((await getCandidate(ID))?.updatedAt).toBe(NOW + 1);
});

test('editing a candidate that was deleted says so', async () => {
  expect(await editCandidate(ID, { owner: 'IT' })).toEqual({ kind: 'gone' });
  expect(await getCandidate(ID)).toBeNull();
});

test('deleting takes everything of the vendor with it, and undo brings it back', async () => {
  await storeVetting();
  await saveCandidate(ID);
  const before = { candidate: await getCandidate(ID), vetting: await findVetting(ID) };
  const [kept] = await snapshotsOf(ID);
  const deleted = await deleteCandidate(ID);
  expect(await getCandidate(ID)).toBeNull();
  expect(await findVetting(ID)).toBeNull();
  expect(await snapshotsOf(ID)).toEqual([]);
  expect(kept && (await bodyOf(kept))).toBeNull();
  expect(deleted && (await restoreCandidate(deleted))).toBe(true);
  expect({ candidate: await getCandidate(ID), vetting: await findVetting(ID) }).toEqual(before);
  expect(kept && (await bodyOf(kept))).toEqual(text);
});

test('bytes that another vendor has as well outlive the deletion', async () => {
  await storeVetting();
  await saveCandidate(ID);
  await storeVetting({ id: 'tidydesk.example' }, 'snapshot-2');
  await deleteCandidate(ID);
  const [other] = await snapshotsOf('tidydesk.example');
  expect(other && (await bodyOf(other))).toEqual(text);
});

test('undo does not overwrite what was saved since', async () => {
  await changeCandidate(ID, () => candidate());
  const deleted = await deleteCandidate(ID);
  await changeCandidate(ID, () => candidate({ notes: 'new' }));
  expect(deleted && (await restoreCandidate(deleted))).toBe(false);
  expect((await getCandidate(ID))?.notes).toBe('new');
  expect(await deleteCandidate('nobody.example')).toBeNull();
});

test('writers announce what they changed, in their own context too', async () => {
  const heard = vi.fn();
  const stop = onStoreChange(heard);
  await changeCandidate(ID, () => candidate());
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ stores: ['candidates'], vendorIds: [ID] }));
  stop();
});
