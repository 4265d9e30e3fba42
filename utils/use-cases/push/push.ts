import type { Candidate } from '../../model/candidate.ts';
import { OUTBOX_STATES, type OutboxItem, type OutboxState } from '../../model/outbox-item.ts';
import type { DryRun, RegisterConnection } from '../../model/register-connection.ts';
import type { RegisterRequest } from '../../platform/register-request.ts';
import { sha256 } from '../../storage/body.ts';
import { allOutbox, changeOutbox, putBackInOutbox, putInOutbox, takeFromOutbox } from '../../storage/outbox.ts';
import { readConnection } from '../../storage/register-connection.ts';
import { candidateIds, candidatesWithIds } from '../../storage/shortlist.ts';
import { again } from './push-steps.ts';
import { PUSH_TARGETS, type PushContext } from './targets.ts';

// What pages ask for; what they put in the outbox the background sends (`push-runs.ts`).

/** Candidates are read this many at a time: assessments are large. */
const BATCH = 50;

export interface OutboxView {
  items: OutboxItem[];
  counts: Record<OutboxState, number>;
}

/** What waits, and what came of the rest: the last one put there first. */
export async function outboxView(): Promise<OutboxView> {
  const items = (await allOutbox()).toReversed();
  const counts = Object.fromEntries(OUTBOX_STATES.map((state) => [state, 0])) as Record<OutboxState, number>;
  for (const { state } of items) counts[state] += 1;
  return { items, counts };
}

/** Ids and names of the candidates that would be sent: those asked for that are still there, or all. */
export async function sendable(ids: readonly string[] | null): Promise<Pick<Candidate, 'id' | 'name'>[]> {
  const wanted = ids ?? (await candidateIds());
  const found: Pick<Candidate, 'id' | 'name'>[] = [];
  for (let from = 0; from < wanted.length; from += BATCH) {
    const batch = await candidatesWithIds(wanted.slice(from, from + BATCH));
    found.push(...batch.map(({ id, name }) => ({ id, name })));
  }
  return found;
}

/** Puts candidates in the outbox, as they will be when their turn comes. Returns how many. */
export async function queueForRegister(
  candidates: readonly Pick<Candidate, 'id' | 'name'>[],
  now: number = Date.now(),
): Promise<number> {
  await putInOutbox(candidates.map(({ id, name }) => ({ id, name, queuedAt: now })));
  return candidates.length;
}

/** Sends them once more, at once. */
export async function resend(ids: readonly string[], now: number = Date.now()): Promise<void> {
  await changeOutbox(ids, (item) => again(item, now));
}

/** Takes them out of the outbox; what the register has stays there. `undoRemoval` with what is returned brings them back. */
export const removeFromOutbox = (ids: readonly string[]): Promise<OutboxItem[]> => takeFromOutbox(ids);
export const undoRemoval = (items: readonly OutboxItem[]): Promise<void> => putBackInOutbox(items);

/** What would be sent of this candidate; null when there is no connection, or no such candidate. Sends nothing. */
export async function dryRun(
  candidateId: string,
  locale: PushContext['locale'],
  now: number = Date.now(),
): Promise<DryRun | null> {
  const connection = await readConnection();
  const [candidate] = await candidatesWithIds([candidateId]);
  if (connection === null || candidate === undefined) return null;
  const { method, url, headers, body } = await keyedRequest(candidate, { connection, locale, queuedAt: now });
  const isText = typeof body === 'string';
  const fileName = /filename="([^"]+)"/.exec(headers['content-disposition'] ?? '')?.[1] ?? null;
  return {
    method,
    url,
    headers: shownHeaders(headers, connection),
    size: isText ? new TextEncoder().encode(body).length : body.length,
    text: isText ? JSON.stringify(JSON.parse(body), null, 2) : null,
    fileName,
  };
}

const shownHeaders = (
  headers: Readonly<Record<string, string>>,
  { token }: RegisterConnection,
): [name: string, value: string][] =>
  Object.entries(headers).map(([name, value]) => [name, value.replaceAll(token, '••••••••')]);

export type KeyedRequest = RegisterRequest & { key: string };

/**
 * The request that brings a candidate to its register. Its key is the same for the same words to the same place: a
 * register that knows it has had this one already (draft-ietf-httpapi-idempotency-key-header).
 */
export async function keyedRequest(candidate: Candidate, context: PushContext): Promise<KeyedRequest> {
  const request = await PUSH_TARGETS[context.connection.target](candidate, context);
  const key = await digest([request.method, request.url, String(context.queuedAt), request.body]);
  return { ...request, headers: { ...request.headers, 'idempotency-key': `"${key}"` }, key };
}

async function digest(parts: readonly (string | Uint8Array<ArrayBuffer>)[]): Promise<string> {
  const bytes = await new Blob(parts.flatMap((part) => [part, '\n'])).arrayBuffer();
  return sha256(new Uint8Array(bytes));
}
