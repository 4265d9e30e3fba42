import { hostSpace } from '../../model/address-space.ts';
import type {
  ConnectionView,
  EndpointProblem,
  PushTargetId,
  RegisterConnection,
} from '../../model/register-connection.ts';
import { hasAccessTo, hostPattern } from '../../platform/site-access.ts';
import {
  clearConnection,
  onConnectionChange,
  readConnection,
  writeConnection,
} from '../../storage/register-connection.ts';

export { onConnectionChange };

/** An address as it is kept, and the match pattern of the permission that it needs. */
export type CheckedEndpoint = { ok: true; endpoint: string; pattern: string } | { ok: false; problem: EndpointProblem };

/** The path of the documented API of CISO Assistant and others ends without a slash; a token travels in the open over http. */
export function checkEndpoint(text: string): CheckedEndpoint {
  const url = URL.parse(text.trim());
  if (url === null || !/^https?:$/.test(url.protocol)) return { ok: false, problem: 'not-an-address' };
  if (url.protocol === 'http:' && hostSpace(url.hostname) !== 2) return { ok: false, problem: 'insecure' };
  if (url.username !== '' || url.password !== '') return { ok: false, problem: 'credentials' };
  if (url.search !== '' || url.hash !== '') return { ok: false, problem: 'with-query' };
  const endpoint = url.href.replace(/\/+$/, '');
  return { ok: true, endpoint, pattern: patternOf(endpoint) };
}

/** The match pattern of the permission that an address needs. */
export const patternOf = (endpoint: string): string => hostPattern(new URL(endpoint));

/** What a person entered. */
export interface ConnectionWish {
  target: PushTargetId;
  endpoint: string;
  /** Empty: the token stays as it is. */
  token: string;
  answers: Readonly<Record<string, string>>;
}

export type ConnectResult = { ok: true } | { ok: false; problem: EndpointProblem | 'no-token' };

/**
 * Keeps the connection. A kept token goes on to the same host only: for another one it must be entered again, so that
 * it never goes somewhere by a slip.
 */
export async function connect(wish: ConnectionWish): Promise<ConnectResult> {
  const checked = checkEndpoint(wish.endpoint);
  if (!checked.ok) return checked;
  const before = await readConnection();
  const isSameHost = before !== null && new URL(before.endpoint).origin === new URL(checked.endpoint).origin;
  // Pasted with the line that it stood on; a header cannot hold anything but this.
  const token = wish.token.trim() || (isSameHost ? before.token : '');
  if (!/^[\x21-\x7e]+$/.test(token)) return { ok: false, problem: 'no-token' };
  const answers = Object.fromEntries(Object.entries(wish.answers).map(([id, answer]) => [id, answer.trim()]));
  await writeConnection({ target: wish.target, endpoint: checked.endpoint, token, answers });
  return { ok: true };
}

/** Forgets the register and its token. Returns the match pattern of the permission that is no longer needed. */
export async function disconnect(): Promise<string | null> {
  const before = await readConnection();
  await clearConnection();
  return before && patternOf(before.endpoint);
}

/** What may be shown; null when there is no connection. */
export async function connectionView(): Promise<ConnectionView | null> {
  const connection = await readConnection();
  if (connection === null) return null;
  const { target, endpoint, token, answers } = connection;
  const isAllowed = await hasAccessTo([patternOf(endpoint)]);
  return { target, endpoint, host: new URL(endpoint).host, maskedToken: masked(token), answers, isAllowed };
}

const SHOWN_END = 4;

/** The end of a long token tells people which of theirs it is; of a short one it would give away too much. */
const masked = (token: RegisterConnection['token']): string =>
  `••••••••${token.length >= 5 * SHOWN_END ? token.slice(-SHOWN_END) : ''}`;
