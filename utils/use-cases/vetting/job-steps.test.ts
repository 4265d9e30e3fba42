import { expect, test } from 'vitest';
import { assessment, job, jobDocument, NOW } from '../../../test/unit/records.ts';
import type { JobDocument } from '../../model/vetting-job.ts';
import { begin, cancelled, failed, finish, judged, MAX_DOCUMENTS, readOpen, restarted, resumed } from './job-steps.ts';

const url = (name: string) => `https://brightledger.example/${name}`;
const named = (name: string, changes: Partial<JobDocument> = {}) => jobDocument({ url: url(name), ...changes });
const read = (name: string) => named(name, { state: 'read', snapshotId: `of-${name}` });
const states = (documents: JobDocument[]) => documents.map(({ state, problem }) => problem ?? state);

test('documents are read one after another, then the job is judged', () => {
  const first = begin(job({ documents: [named('a'), named('b')] }), NOW);
  expect(states(first.documents)).toEqual(['reading', 'waiting']);
  const second = begin(finish(first, read('a'), [], NOW), NOW);
  expect(states(second.documents)).toEqual(['read', 'reading']);
  const third = begin(finish(second, failed(named('b'), 'not-found'), [], NOW), NOW);
  expect(third.state).toBe('judging');
  expect(judged(third, assessment(), NOW)).toMatchObject({ state: 'done', assessment: assessment() });
});

test('a document whose reading was cut off is read again, but not for ever', () => {
  let current = job({ documents: [named('a'), named('b')] });
  for (let start = 0; start < 3; start += 1) {
    current = begin(current, NOW);
    expect(states(current.documents)).toEqual(['reading', 'waiting']);
  }
  expect(states(begin(current, NOW).documents)).toEqual(['broken-file', 'reading']);
});

test('documents found on the way are added once', () => {
  const reading = begin(job({ documents: [named('a'), named('b')] }), NOW);
  const after = finish(reading, read('a'), [named('b'), named('c')], NOW);
  expect(after.documents.map((one) => one.url)).toEqual([url('a'), url('b'), url('c')]);
});

test('what comes in after the job was cancelled or begun anew is dropped', () => {
  const reading = begin(job({ documents: [named('a')] }), NOW);
  const stopped = cancelled(reading, NOW);
  expect(stopped).toMatchObject({ state: 'cancelled', documents: [{ state: 'waiting' }] });
  expect(finish(stopped, read('a'), [], NOW)).toBe(stopped);
  expect(judged(stopped, assessment(), NOW)).toBe(stopped);
  const anew = job({ documents: [named('b')] });
  expect(finish(anew, read('a'), [], NOW)).toBe(anew);
  expect(begin(stopped, NOW)).toBe(stopped);
});

test('a finished job cannot be cancelled', () => {
  const done = job({ state: 'done', assessment: assessment() });
  expect(cancelled(done, NOW)).toBe(done);
});

test('resuming tries again what failed and leaves what was read', () => {
  const documents = [read('a'), named('b', { state: 'failed', problem: 'permission-missing', attempts: 3 })];
  const again = resumed(job({ state: 'done', documents }), NOW);
  expect(again.state).toBe('running');
  expect(states(again.documents)).toEqual(['read', 'waiting']);
  expect(states(begin(again, NOW).documents)).toEqual(['read', 'reading']);
});

test('vetting again reads everything that was known, without what is gone', () => {
  const earlier = job({
    state: 'done',
    documents: [read('a'), named('b', { foundOn: url('a') }), named('gone', { state: 'failed', problem: 'not-found' })],
  });
  const fresh = restarted(earlier, job({ documents: [named('c'), named('a')] }));
  expect(fresh.documents.map((one) => one.url)).toEqual([url('c'), url('a'), url('b')]);
  expect(states(fresh.documents)).toEqual(['waiting', 'waiting', 'waiting']);
  expect(fresh.documents[2]?.foundOn).toBe(url('a'));
});

test('vetting again goes on with a job that runs or was cancelled', () => {
  const fresh = job({ documents: [named('a'), named('b')] });
  const running = job({ documents: [read('a')] });
  expect(restarted(running, fresh)).toBe(running);
  const went = restarted(job({ state: 'cancelled', documents: [read('a')] }), fresh);
  expect([went.state, ...states(went.documents)]).toEqual(['running', 'read', 'waiting']);
});

test('the list of documents does not grow for ever', () => {
  const many = Array.from({ length: MAX_DOCUMENTS }, (_, index) => named(`old-${index}`));
  expect(restarted(job({ state: 'done', documents: many }), job()).documents).toHaveLength(MAX_DOCUMENTS);
});

test('a page read in a tab takes the place of the document it was opened for', () => {
  const before = job({ state: 'done', documents: [named('a', { state: 'failed', problem: 'login-wall' }), read('b')] });
  const after = readOpen(before, read('a'), { replacedUrl: url('a'), found: [], now: NOW });
  expect([after.state, ...states(after.documents)]).toEqual(['running', 'read', 'read']);
  const added = readOpen(before, read('c'), { replacedUrl: url('c'), found: [], now: NOW });
  expect(added.documents.map((one) => one.url)).toEqual([url('a'), url('b'), url('c')]);
});
