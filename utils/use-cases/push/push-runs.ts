import type { OutboxItem } from '../../model/outbox-item.ts';
import type { RegisterConnection } from '../../model/register-connection.ts';
import { stopWaking, wakeEvery } from '../../platform/alarms.ts';
import { type RegisterAnswer, type RegisterRequest, sendToRegister } from '../../platform/register-request.ts';
import { hasAccessTo } from '../../platform/site-access.ts';
import { allOutbox, changeOutbox, changeOutboxItem } from '../../storage/outbox.ts';
import { readConnection } from '../../storage/register-connection.ts';
import { candidatesWithIds } from '../../storage/shortlist.ts';
import { type PushResult, resultOf } from './answer.ts';
import { patternOf } from './connection.ts';
import { keyedRequest } from './push.ts';
import { begun, ended, isPending, nextOf } from './push-steps.ts';
import type { PushContext } from './targets.ts';

// Only the background sends, one candidate after the other.

/** Wakes a background that was ended with something in the outbox, or when a pause is over. */
export const OUTBOX_ALARM = 'outbox';
/** The shortest that browsers take. */
const SHORTEST_ALARM = 0.5;
const MINUTE = 60_000;

/** What sending needs of the world outside, and tests put in its place. */
export interface PushPorts {
  /** Milliseconds since the epoch. */
  now: () => number;
  send: (request: RegisterRequest) => Promise<RegisterAnswer>;
  hasAccess: (pattern: string) => Promise<boolean>;
  /** The language of what is sent. */
  locale: () => Promise<PushContext['locale']>;
}

export const realPorts = (locale: PushPorts['locale']): PushPorts => ({
  now: () => Date.now(),
  send: sendToRegister,
  hasAccess: (pattern) => hasAccessTo([pattern]),
  locale,
});

let underWay: Promise<void> | null = null;

/** Sends what is due, and has itself woken for the rest. To be called when the background starts, and at its alarm. */
export function keepSending(ports: PushPorts): Promise<void> {
  underWay ??= turns(ports).finally(() => {
    underWay = null;
  });
  return underWay;
}

/** The same, also for what was put in the outbox while a run was about to end. */
export async function sendNow(ports: PushPorts): Promise<null> {
  void (underWay ?? Promise.resolve()).then(() => keepSending(ports));
  return null;
}

async function turns(ports: PushPorts): Promise<void> {
  if (!(await allOutbox()).some(isPending)) return stopWaking(OUTBOX_ALARM);
  await wakeEvery(OUTBOX_ALARM, SHORTEST_ALARM);
  try {
    for (;;) {
      const connection = await readConnection();
      const next = nextOf(await allOutbox());
      if (next === null) return await stopWaking(OUTBOX_ALARM);
      // Without a register, or the permission for it, nothing is tried until a person has seen to that.
      if (connection === null || !(await ports.hasAccess(patternOf(connection.endpoint)))) {
        return await stopWaking(OUTBOX_ALARM);
      }
      const pause = next.due - ports.now();
      if (pause > 0) return await wakeEvery(OUTBOX_ALARM, Math.max(SHORTEST_ALARM, pause / MINUTE));
      await sendOne(next.item, connection, ports);
    }
  } catch {
    // Storage failed (a full disk, say); its reason may hold a request. The alarm tries again from the last stored step.
    console.error('sending to the register was interrupted');
  }
}

async function sendOne(item: OutboxItem, connection: RegisterConnection, ports: PushPorts): Promise<void> {
  const { host } = new URL(connection.endpoint);
  /** A candidate that was queued again meanwhile has its own turn. */
  const isSame = (stored: OutboxItem) => stored.queuedAt === item.queuedAt;
  const end = (result: PushResult) =>
    changeOutboxItem(item.id, (stored) => (isSame(stored) ? ended(stored, result, host, ports.now()) : stored));
  const [candidate] = await candidatesWithIds([item.id]);
  if (candidate === undefined) {
    await end({ problem: 'candidate-gone', status: null, words: '', wait: null });
    return;
  }
  const context = { connection, locale: await ports.locale(), queuedAt: item.queuedAt };
  const { key, ...request } = await keyedRequest(candidate, context);
  const begin = await changeOutboxItem(item.id, (stored) => (isSame(stored) ? begun(stored, key) : stored));
  if (begin?.key !== key) return;
  const result = resultOf(await ports.send(request), connection.token, ports.now());
  await end(result);
  if (result.problem === 'unauthorised') await refuseOthers(result, host, ports.now());
}

/** A token that is refused for one is refused for all: the register is not asked again with it. */
async function refuseOthers(result: PushResult, host: string, now: number): Promise<void> {
  const others = (await allOutbox()).filter(isPending).map(({ id }) => id);
  await changeOutbox(others, (stored) => (isPending(stored) ? ended(stored, result, host, now) : stored));
}
