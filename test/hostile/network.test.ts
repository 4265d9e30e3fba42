import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { extract } from '../../utils/engine/extraction/extract.ts';
import { FETCH_LIMITS, type FetchResult, fetchDocument } from '../../utils/platform/fetch-document.ts';
import { ANSWERS, type HostileServer, RAW_NAMES, serveHostile } from './server.ts';

/** As users have it, but for the patience. */
const LIMITS = { ...FETCH_LIMITS, milliseconds: 1_500 };
/** Milliseconds that an answer may take on a busy machine, the patience included. */
const LONGEST = 6_000;
/** Bytes of memory that one answer may hold at its worst: the most that is read, twice, and what the network holds ready. */
const MOST_MEMORY = 160 * 1024 * 1024;

let server: HostileServer;
beforeAll(async () => {
  server = await serveHostile();
});
afterAll(() => server.close());

interface Observed {
  result: FetchResult;
  milliseconds: number;
  /** Above what was held before, bytes outside the heap. */
  memory: number;
}

async function observe(name: string): Promise<Observed> {
  const begin = performance.now();
  const before = process.memoryUsage().arrayBuffers;
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().arrayBuffers);
  }, 5);
  const result = await fetchDocument(server.url(name), server.url('/'), new AbortController().signal, LIMITS);
  clearInterval(timer);
  most = Math.max(most, process.memoryUsage().arrayBuffers);
  return { result, milliseconds: performance.now() - begin, memory: most - before };
}

const OUTCOMES: Record<string, string> = {
  '/declared': 'too-large',
  '/undeclared': 'too-large',
  '/endless': 'too-large',
  '/gzip-bomb': 'too-large',
  '/brotli-bomb': 'too-large',
  '/bomb-in-bomb': 'too-large',
  '/error-bomb': 'http-error',
  '/large-head': 'not-reachable',
  '/silent': 'timed-out',
  '/slow-body': 'timed-out',
  '/slow-error': 'timed-out',
  '/slow-redirect': 'timed-out',
  '/loop': 'not-reachable',
  '/ping': 'not-reachable',
  '/pong': 'not-reachable',
  '/to-script': 'not-reachable',
  '/to-data': 'not-reachable',
  '/to-file': 'not-reachable',
  '/to-nothing': 'not-reachable',
  '/longer': 'not-reachable',
  '/not-gzip': 'not-reachable',
};

describe('a server that means ill', () => {
  test.each(Object.entries(OUTCOMES))('%s ends as %s, in bounded time and memory', async (name, problem) => {
    const { result, milliseconds, memory } = await observe(name);
    expect(result).toMatchObject({ ok: false, problem });
    expect(milliseconds).toBeLessThan(LONGEST);
    expect(memory).toBeLessThan(MOST_MEMORY);
  });

  test.each(RAW_NAMES)('%s is no answer', async (name) => {
    const { result, milliseconds } = await observe(name);
    expect(result.ok).toBe(false);
    expect(milliseconds).toBeLessThan(LONGEST);
  });

  test.each(Object.keys(ANSWERS).filter((name) => !(name in OUTCOMES)))(
    '%s lies: its bytes are read for what they are, or not at all',
    async (name) => {
      const { result } = await observe(name);
      if (!result.ok) throw new Error(`${name} should have been read, not ${result.problem}`);
      const { finalUrl, contentType, body } = result.document;
      const { text, problem, blocks } = await extract({ url: finalUrl, contentType, body });
      expect(text).not.toMatch(/(?![\n])[\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(problem !== null || blocks.length > 0).toBe(true);
    },
  );

  test('nothing that an answer said was run', () => {
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
  });

  test('giving up ends the request at once', async () => {
    const controller = new AbortController();
    const fetched = fetchDocument(server.url('/slow-body'), server.url('/'), controller.signal, LIMITS);
    await vi.waitFor(() => expect(server.asked.at(-1)).toBe('/slow-body'));
    const begin = performance.now();
    controller.abort();
    expect(await fetched).toMatchObject({ ok: false });
    expect(performance.now() - begin).toBeLessThan(LIMITS.milliseconds / 2);
  });
});
