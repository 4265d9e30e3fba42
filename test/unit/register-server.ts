import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';

/** A request as it arrived. */
interface Arrived {
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

/** What the server does with a request in the place of taking it in. */
export type Answer = (response: ServerResponse, request: Arrived, takeIn: Answer) => void;

/** A register on loopback that answers as it is told, and remembers what arrived. */
export interface RegisterServer {
  endpoint: string;
  arrived: Arrived[];
  /** What the register holds after it, by the last part of the path; each key counts once. */
  held: Map<string, unknown>;
  /** How often something was taken in, repetitions excepted. */
  effects: number;
  /** For the next requests, in order; after them everything is taken in. */
  answers: Answer[];
  close(): Promise<void>;
}

/** What it remembers, and how it answers; for a server of one's own. */
export function register(): Pick<RegisterServer, 'arrived' | 'held' | 'effects' | 'answers'> & {
  serve: (incoming: IncomingMessage, response: ServerResponse) => void;
} {
  const keys = new Set<string>();
  const takeIn: Answer = (response, request) => {
    const fault = faultOf(request);
    if (fault !== null) return problem(422, fault)(response, request, takeIn);
    const key = request.headers['idempotency-key']!;
    if (!keys.has(key)) {
      keys.add(key);
      state.effects += 1;
      state.held.set(decodeURIComponent(request.path.split('/').at(-1)!), JSON.parse(request.body.toString('utf8')));
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}');
  };
  const state = {
    arrived: [] as Arrived[],
    held: new Map<string, unknown>(),
    effects: 0,
    answers: [] as Answer[],
    serve(incoming: IncomingMessage, response: ServerResponse) {
      void read(incoming).then((request) => {
        state.arrived.push(request);
        const answer = state.answers.shift() ?? takeIn;
        answer(response, request, takeIn);
      });
    },
  };
  return state;
}

export async function registerServer(): Promise<RegisterServer> {
  const state = register();
  const server = createServer(state.serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(state, {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

/** A refusal in the words of RFC 9457. */
export const problem =
  (status: number, detail: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    response
      .writeHead(status, { 'content-type': 'application/problem+json', ...headers })
      .end(JSON.stringify({ title: 'Refused', detail }));

async function read(incoming: IncomingMessage): Promise<Arrived> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  // Through a proxy the whole address is named.
  const path = URL.parse(incoming.url ?? '', 'http://register.localhost')?.pathname ?? '';
  return { method: incoming.method ?? '', path, headers, body: Buffer.concat(parts) };
}

interface OpenApi {
  paths: Record<string, { put: { parameters: { name: string; in: string; schema: { pattern?: string } }[] } }>;
}
const published = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/${name}`, import.meta.url), 'utf8'));
const OPERATION = (published('openapi.json') as OpenApi).paths['/processors/{id}']!.put;
const REGISTER = published('register.schema.json') as { properties: { candidates: { items: object } } };
const BODY = z.fromJSONSchema(REGISTER.properties.candidates.items as never);

/** What is wrong with a request by the published description; null when nothing is. */
function faultOf({ method, path, headers, body }: Arrived): string | null {
  if (method !== 'PUT' || !/^\/api\/processors\/[^/]+$/.test(path)) return `${method} ${path} is no operation`;
  for (const { name, in: place, schema } of OPERATION.parameters) {
    const value = headers[name.toLowerCase()] ?? '';
    if (place === 'header' && !new RegExp(schema.pattern!).test(value)) return `${name}: ${value}`;
  }
  const parsed = BODY.safeParse(JSON.parse(body.toString('utf8')));
  return parsed.success ? null : parsed.error.message;
}
