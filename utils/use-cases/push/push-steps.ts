import type { OutboxItem } from '../../model/outbox-item.ts';
import { DAY } from '../../model/time.ts';
import { isPassing, type PushResult } from './answer.ts';

// The steps of one item in the outbox as plain functions; each is stored before the next begins.

/** After so many attempts that came to nothing a person must look at it. */
export const MOST_ATTEMPTS = 8;

/** The first pause, the longest of our own, and the longest that a register may ask for. Milliseconds. */
const FIRST_PAUSE = 30_000;
const LONGEST_PAUSE = 60 * 60_000;
const LONGEST_ASKED = DAY;

/** On its way: what was under way when the background ended is sent again, with the same key. */
export const isPending = ({ state }: OutboxItem): boolean => state === 'waiting' || state === 'sending';

/**
 * When the next item may be sent, and which: null when none waits. A register that says it is busy is left alone with
 * all of them.
 */
export function nextOf(items: readonly OutboxItem[]): { item: OutboxItem; due: number } | null {
  const pending = items.filter(isPending);
  const holds = pending.filter(({ problem }) => problem === 'busy' || problem === 'server-error');
  const hold = Math.max(0, ...holds.map(({ notBefore }) => notBefore));
  const [item] = pending.toSorted((a, b) => a.notBefore - b.notBefore || a.queuedAt - b.queuedAt);
  return item ? { item, due: Math.max(hold, item.notBefore) } : null;
}

/** A request with this key is about to be sent. */
export const begun = (item: OutboxItem, key: string): OutboxItem => ({
  ...item,
  state: 'sending',
  key,
  attempts: item.attempts + 1,
});

/** What came of it. */
export function ended(item: OutboxItem, result: PushResult, host: string, now: number): OutboxItem {
  const { problem, status, words } = result;
  if (problem === null) {
    return { ...item, state: 'sent', problem, status, words, sentTo: host, sentAt: now, notBefore: 0 };
  }
  const failed = { ...item, problem, status, words };
  if (!isPassing(problem) || item.attempts >= MOST_ATTEMPTS) return { ...failed, state: 'refused' };
  return { ...failed, state: 'waiting', notBefore: now + pauseAfter(item.attempts, result.wait) };
}

/** Twice as long each time; never shorter than the register asks for, within a day. */
function pauseAfter(attempts: number, asked: number | null): number {
  const own = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempts - 1));
  return Math.max(own, Math.min(asked ?? 0, LONGEST_ASKED));
}

/** Sent once more, at once, as the candidate is now. */
export const again = (item: OutboxItem, now: number): OutboxItem =>
  item.state === 'sending'
    ? item
    : { ...item, state: 'waiting', queuedAt: now, attempts: 0, notBefore: 0, problem: null, status: null, words: '' };
