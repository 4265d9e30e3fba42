import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createRawServer, type Server, type Socket } from 'node:net';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Servers that do what no honest server does, each under a path of its own. */
type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const MEGABYTE = 1 << 20;
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const page = (words: string) => `<!doctype html><title>Terms</title><main><p>${words}</p></main>`;
const WORDS = 'The processor notifies the controller of a breach within 48 hours. '.repeat(20);

/** Writes as fast as the other side takes it, until that goes away. */
function pump(response: ServerResponse, chunk: Buffer, times: number): void {
  response.on('error', () => {});
  let left = times;
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= 1;
      if (!response.write(chunk)) return void response.once('drain', more);
    }
    if (!response.destroyed) response.end();
  };
  more();
}

/** A thousand megabytes of nothing: gzip lets members follow each other (RFC 1952, 2.2). */
const GZIP_MEMBER = gzipSync(Buffer.alloc(16 * MEGABYTE));
const GZIP_BOMB = Buffer.concat(Array.from({ length: 64 }, () => GZIP_MEMBER));
const BROTLI_BOMB = brotliCompressSync(Buffer.alloc(64 * MEGABYTE), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 1 },
});

const drip = (response: ServerResponse, piece: string, milliseconds: number): void => {
  const timer = setInterval(() => response.write(piece), milliseconds);
  response.on('error', () => {}).on('close', () => clearInterval(timer));
};

const redirect =
  (location: string): Answer =>
  (response) =>
    response.writeHead(302, { location }).end();

export const ANSWERS: Record<string, Answer> = {
  // Too much.
  '/declared': (response) => {
    response.writeHead(200, { ...HTML, 'content-length': String(50 * MEGABYTE) });
    pump(response, Buffer.alloc(MEGABYTE, 'x'), 50);
  },
  '/undeclared': (response) => pump(response.writeHead(200, HTML), Buffer.alloc(MEGABYTE, 'x'), 50),
  '/endless': (response) =>
    pump(response.writeHead(200, HTML), Buffer.alloc(MEGABYTE, '<p>'), Number.POSITIVE_INFINITY),
  '/gzip-bomb': (response) => response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(GZIP_BOMB),
  '/brotli-bomb': (response) => response.writeHead(200, { ...HTML, 'content-encoding': 'br' }).end(BROTLI_BOMB),
  '/bomb-in-bomb': (response) =>
    response.writeHead(200, { ...HTML, 'content-encoding': 'gzip, gzip' }).end(gzipSync(GZIP_BOMB)),
  '/error-bomb': (response) => response.writeHead(503, { ...HTML, 'content-encoding': 'gzip' }).end(GZIP_BOMB),
  '/large-head': (response) => response.writeHead(200, { ...HTML, 'x-more': 'x'.repeat(2 * MEGABYTE) }).end('x'),
  // Too slow.
  '/silent': () => {},
  '/slow-body': (response) => drip(response.writeHead(200, HTML), 'x', 20),
  '/slow-error': (response) => drip(response.writeHead(500, HTML), 'x', 20),
  '/slow-redirect': (response, request) =>
    void setTimeout(() => redirect(`/slow-redirect?${request.url?.length}x`)(response, request), 100),
  // Nowhere.
  '/loop': redirect('/loop'),
  '/ping': redirect('/pong'),
  '/pong': redirect('/ping'),
  '/to-script': redirect('javascript:globalThis.ran=true'),
  '/to-data': redirect('data:text/html,<p>Privacy policy'),
  '/to-file': redirect('file:///etc/hosts'),
  '/to-nothing': redirect('http://[broken'),
  // Lies.
  '/longer': (response) => {
    response.writeHead(200, { ...HTML, 'content-length': '5000' });
    response.write(page(WORDS).slice(0, 400), () => response.destroy());
  },
  '/not-gzip': (response) => response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(page(WORDS)),
  '/cut-gzip': (response) =>
    response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(page(WORDS)).subarray(0, 60)),
  '/pdf-as-html': (response) => response.writeHead(200, HTML).end('%PDF-1.7\nnothing'),
  '/html-as-pdf': (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end(page(WORDS)),
  '/zip-as-html': (response) => response.writeHead(200, HTML).end(Buffer.from('PK\u0003\u0004'.repeat(50), 'latin1')),
  '/type-of-types': (response) =>
    response.writeHead(200, { 'content-type': '__proto__; charset=constructor' }).end(page(WORDS)),
  '/wrong-charset': (response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-16le' }).end(page(WORDS)),
  '/no-charset': (response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=x-never-heard-of' }).end(page(WORDS)),
  '/broken-utf-8': (response) =>
    response
      .writeHead(200, HTML)
      .end(Buffer.concat([Buffer.from(page(WORDS)), Buffer.from([0xc3, 0x28, 0xff, 0xed, 0xa0, 0x80])])),
  '/many-names': (response) => response.writeHead(200, { ...HTML, etag: '"\u00ff'.repeat(900) }).end(page(WORDS)),
};

/** What is no HTTP at all, or only begins as it. */
const RAW: Record<string, string> = {
  'no HTTP': 'SSH-2.0-OpenSSH_9.2\r\n',
  'a chunk of more than there is memory': 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFF\r\nx',
  'a negative length': 'HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello',
  'two lengths': 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 50\r\n\r\nhello',
  'a status that is none': 'HTTP/1.1 99999 OK\r\n\r\n',
  'a head that is cut off': 'HTTP/1.1 200 OK\r\nContent-Ty',
};
export const RAW_NAMES = Object.keys(RAW);

export interface HostileServer {
  /** Of an answer, or of a raw one by its name. */
  url(name: string): string;
  /** Paths that were asked for, oldest first. */
  asked: string[];
  close(): void;
}

const portOf = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

export async function serveHostile(): Promise<HostileServer> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    ANSWERS[path.split('?')[0]!]?.(response, request);
  });
  const raw = createRawServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (head) => {
      const name = RAW_NAMES[Number(/^GET \/(\d+)/.exec(head.toString('latin1'))?.[1])];
      socket.write(RAW[name ?? ''] ?? '', () => name === 'a head that is cut off' && socket.destroy());
    });
  });
  for (const one of [server, raw]) {
    one.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  }
  const [port, rawPort] = [await portOf(server), await portOf(raw)];
  return {
    asked,
    url: (name) =>
      name.startsWith('/')
        ? `http://127.0.0.1:${port}${name}`
        : `http://127.0.0.1:${rawPort}/${RAW_NAMES.indexOf(name)}`,
    close() {
      for (const one of [server, raw]) one.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
