import { describe, expect, it } from 'vitest';
import type { ReadingProblem } from '../../model/extraction.ts';
import { extract } from './extract.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const problemOf = async (body: string | Uint8Array, contentType = 'text/html', url = 'https://plannica.example/dpa') =>
  (await extract({ url, contentType, body: typeof body === 'string' ? bytes(body) : body })).problem;

const PAGES: [ReadingProblem, string, string][] = [
  [
    'captcha',
    'a check for robots',
    '<title>Just a moment...</title><body><p>Checking your browser before you go on.</p></body>',
  ],
  ['captcha', 'a widget', '<title>Plannica</title><body><p>One more step.</p><div class="h-captcha"></div></body>'],
  [
    'login-wall',
    'a form for a password',
    '<title>Trust portal</title><body><h1>Welcome</h1><form><label>Password</label><input type="password"></form></body>',
  ],
  ['login-wall', 'a title in Dutch', '<title>Inloggen bij Plannica</title><body><p>Kies uw organisatie.</p></body>'],
  [
    'consent-wall',
    'nothing but a consent dialog',
    '<title>Plannica</title><body><div><p>We use cookies and share data with partners to show you advertising.</p><button>Accept all</button><button>Manage options</button></div></body>',
  ],
  [
    'needs-javascript',
    'an empty application',
    '<title>Trust centre</title><body><div id="root"></div><script src="app.js"></script></body>',
  ],
  [
    'needs-javascript',
    'a request to switch it on',
    '<body><noscript>You need to enable JavaScript to run this app.</noscript><p>Loading</p></body>',
  ],
  ['not-found', 'a soft 404', '<title>Page not found</title><body><h1>Sorry!</h1><p>Perhaps search for it.</p></body>'],
  ['not-found', 'a soft 404 in German', '<title>Plannica</title><body><h2>Diese Seite ist nicht verfügbar</h2></body>'],
  [
    'http-error',
    'an apology',
    '<title>Plannica</title><body><p>Something went wrong. Please try again later.</p></body>',
  ],
  ['empty', 'nothing at all', '<html><body></body></html>'],
  ['empty', 'white space', '  \n '],
];

describe('problems', () => {
  it.each(PAGES)('%s: %s', async (problem, _what, html) => {
    expect(await problemOf(html)).toBe(problem);
  });

  it('too-large: more bytes than any document has', async () => {
    const extraction = await extract({
      url: 'https://a.example/',
      contentType: 'text/html',
      body: new Uint8Array(25 * 1024 * 1024),
    });
    expect(extraction).toMatchObject({ problem: 'too-large', text: '', truncated: true });
  });

  it('unsupported-type: pictures, archives and bytes that are no text', async () => {
    expect(await problemOf('x', 'image/png')).toBe('unsupported-type');
    expect(await problemOf(new Uint8Array([1, 2, 3, 4]), 'application/octet-stream')).toBe('unsupported-type');
  });

  it('broken-file: something that only calls itself a PDF', async () => {
    expect(await problemOf('Security Overview.pdf', 'application/pdf')).toBe('broken-file');
    expect(await problemOf('%PDF-1.7\nnothing of use', 'application/pdf')).toBe('broken-file');
  });

  it('none: a document that speaks of passwords, captchas and missing pages', async () => {
    const words = 'We store passwords hashed, show a captcha to robots, and log every page that was not found. ';
    expect(await problemOf(`<title>Security</title><body><p>${words.repeat(20)}</p></body>`)).toBeNull();
  });

  it('none: a document under a consent dialog', async () => {
    const words = 'Personal data is processed only on documented instructions from the controller. ';
    const dialog =
      '<div><p>We use cookies to measure how you use this site.</p><button>Accept</button><button>Reject</button></div>';
    expect(await problemOf(`<title>DPA</title><body>${dialog}<p>${words.repeat(10)}</p></body>`)).toBeNull();
  });
});

describe('formats', () => {
  const MARKDOWN = '# Policy\n\nWe keep *nothing* at all.';
  it('goes by the header', async () => {
    const extraction = await extract({
      url: 'https://a.example/p',
      contentType: 'text/markdown; charset=utf-8',
      body: bytes(MARKDOWN),
    });
    expect(extraction).toMatchObject({ title: 'Policy', text: 'Policy\n\nWe keep nothing at all.' });
  });
  it('goes by the address when the header only says text', async () => {
    const extraction = await extract({
      url: 'https://a.example/p.md?raw=1',
      contentType: 'text/plain',
      body: bytes(MARKDOWN),
    });
    expect(extraction.title).toBe('Policy');
  });
  it('calls a text without a heading by the name of its file', async () => {
    const source = (body: string) => ({
      url: 'https://a.example/.well-known/security.txt?x',
      contentType: 'text/plain',
      body: bytes(body),
    });
    const fields = 'Expires: 2027-01-01T00:00:00Z\n\nContact: mailto:security@plannica.example\n';
    expect(await extract(source(fields))).toMatchObject({ title: 'security.txt', problem: null });
    const policy = `Disclosure policy\n\n${'Tell us of every weakness that you find in our service. '.repeat(3)}`;
    expect((await extract(source(policy))).title).toBe('Disclosure policy');
  });
  it('goes by the content when there is no header', async () => {
    const extraction = await extract({
      url: 'https://a.example/p',
      contentType: '',
      body: bytes('<!doctype html><h1>Policy</h1><p>We keep nothing.</p>'),
    });
    expect(extraction.text).toBe('Policy\n\nWe keep nothing.');
  });
  it('marks long blocks in another language', async () => {
    const dutch =
      'De verwerker stelt de verwerkingsverantwoordelijke zonder onredelijke vertraging in kennis van een inbreuk in verband met persoonsgegevens.';
    const english =
      'The processor shall notify the controller without undue delay after becoming aware of a personal data breach. ';
    const { language, blocks } = await extract({
      url: 'https://a.example/p',
      contentType: 'text/plain',
      body: bytes(`${english.repeat(6)}\n\n${dutch}`),
    });
    expect(language).toBe('en');
    expect(blocks.map((block) => block.language)).toEqual([undefined, 'nl']);
  });
});
