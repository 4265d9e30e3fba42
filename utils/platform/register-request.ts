/** One request to a register's API. */
export interface RegisterRequest {
  method: 'PUT' | 'POST';
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string | Uint8Array<ArrayBuffer>;
}

/** What came back. No answer, half an answer and a broken connection are one thing: it is not known what arrived. */
export type RegisterAnswer =
  | { kind: 'answered'; status: number; contentType: string; retryAfter: string | null; text: string }
  | { kind: 'redirected' }
  | { kind: 'failed'; problem: 'timed-out' | 'unreachable' };

/** Below the 30 seconds after which Chromium ends a service worker that waits for an answer. Milliseconds. */
const REGISTER_PATIENCE = 25_000;

/** More of an answer is not read. Bytes. */
const MOST_OF_ANSWER = 256 * 1024;

/**
 * Sends without cookies, and follows no redirect: a token goes to the address it was given for and to no other. Failures
 * are values.
 */
export async function sendToRegister(
  { method, url, headers, body }: RegisterRequest,
  milliseconds: number = REGISTER_PATIENCE,
): Promise<RegisterAnswer> {
  const timeout = AbortSignal.timeout(milliseconds);
  try {
    const response = await fetch(url, {
      method,
      headers: { ...headers },
      body,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: timeout,
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      await response.body?.cancel().catch(() => {});
      return { kind: 'redirected' };
    }
    return {
      kind: 'answered',
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      retryAfter: response.headers.get('retry-after'),
      text: await beginningOf(response),
    };
  } catch {
    // The reason may hold the request, and with it the token: it goes no further.
    return { kind: 'failed', problem: timeout.aborted ? 'timed-out' : 'unreachable' };
  }
}

/** Fails when the connection ends before the answer does. */
async function beginningOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    text += decoder.decode(next.value, { stream: true });
    size += next.value.length;
    if (size > MOST_OF_ANSWER) {
      await reader?.cancel();
      break;
    }
  }
  return text + decoder.decode();
}
