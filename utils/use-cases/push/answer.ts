import type { PushProblem } from '../../model/outbox-item.ts';
import type { RegisterAnswer } from '../../platform/register-request.ts';

/** What an answer of a register comes to. */
export interface PushResult {
  /** Null: taken in. */
  problem: PushProblem | null;
  status: number | null;
  /** The register's own words, as plain text; empty when it had none. */
  words: string;
  /** How long the register asks to be left alone, in milliseconds; null when it did not say. */
  wait: number | null;
}

/** What may be better a while later; everything else waits for a person. */
const PASSING: readonly PushProblem[] = ['busy', 'server-error', 'timed-out', 'unreachable'];
export const isPassing = (problem: PushProblem): boolean => PASSING.includes(problem);

const PROBLEM_OF_STATUS: Readonly<Record<number, PushProblem>> = {
  400: 'invalid',
  401: 'unauthorised',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-found',
  407: 'unauthorised',
  408: 'timed-out',
  409: 'conflict',
  410: 'not-found',
  413: 'too-large',
  422: 'invalid',
  425: 'busy',
  429: 'busy',
};

/** Longer answers are cut. Characters. */
const MOST_WORDS = 500;

/** Reads an answer. `secret` is taken out of the register's words, in case it repeats it. */
export function resultOf(answer: RegisterAnswer, secret: string, now: number): PushResult {
  if (answer.kind === 'redirected') return { problem: 'redirected', status: null, words: '', wait: null };
  if (answer.kind === 'failed') return { problem: answer.problem, status: null, words: '', wait: null };
  const { status, text, contentType } = answer;
  const json = /\bjson\b/i.test(contentType) ? parsed(text) : undefined;
  const words = withoutSecret(isHtml(contentType, text) ? '' : wordsIn(json ?? text), secret);
  const wait = waitOf(answer.retryAfter, now);
  if (status < 200 || status > 299) {
    const problem = PROBLEM_OF_STATUS[status] ?? (status >= 500 ? 'server-error' : 'rejected');
    return { problem, status, words, wait };
  }
  // A page that says 200 is a portal or a form to sign in, not a register that took something in.
  if (text.trim() !== '' && json === undefined) return { problem: 'not-an-api', status, words: '', wait: null };
  const failed = json === undefined ? [] : failuresIn(json);
  if (failed.length === 0) return { problem: null, status, words: '', wait: null };
  return { problem: 'invalid', status, words: withoutSecret(wordsIn(failed), secret), wait: null };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isHtml = (contentType: string, text: string): boolean =>
  /html/i.test(contentType) || /^\s*<(?:!doctype|html|\?xml)/i.test(text);

/** Registers that take files answer 200 and count: what `failed`, whether they `stopped`, and which `error`s there were. */
function failuresIn(value: unknown, depth = 0): unknown[] {
  if (typeof value !== 'object' || value === null || depth > 4) return [];
  const { failed, stopped, error, errors } = value as Record<string, unknown>;
  const hasFailed = (typeof failed === 'number' && failed > 0) || stopped === true || typeof error === 'string';
  const own = hasFailed ? [errors ?? error ?? `failed: ${String(failed)}`] : [];
  return [...own, ...Object.values(value).flatMap((child) => failuresIn(child, depth + 1))];
}

/** Keys under which APIs put what they have to say, the plainest first. */
const SPEAKING = ['detail', 'message', 'error', 'title', 'errors', 'non_field_errors'];

function wordsIn(value: unknown): string {
  const found = [...new Set(sentences(value))].join(' · ').replace(/\s+/g, ' ').trim();
  return found.length > MOST_WORDS ? `${found.slice(0, MOST_WORDS - 1)}…` : found;
}

function sentences(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value !== 'object' || value === null || depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((one) => sentences(one, depth + 1));
  const entries = Object.entries(value);
  const speaking = entries.filter(([key]) => SPEAKING.includes(key));
  if (speaking.length > 0) return speaking.flatMap(([, one]) => sentences(one, depth + 1));
  // A list of fields, each with what is wrong with it.
  return entries.flatMap(([key, one]) => sentences(one, depth + 1).map((sentence) => `${key}: ${sentence}`));
}

const withoutSecret = (words: string, secret: string): string =>
  secret === '' ? words : words.replaceAll(secret, '•••').replaceAll(encodeURIComponent(secret), '•••');

/** `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). */
function waitOf(header: string | null, now: number): number | null {
  if (header === null) return null;
  const value = header.trim();
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
