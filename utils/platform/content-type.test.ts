import { expect, test } from 'vitest';
import { effectiveContentType } from './content-type.ts';

const HTML = '<!-- made by hand --><!DOCTYPE html><html><body>Terms</body></html>';
const MARKDOWN = '# Terms\n\nText';
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  ['text/html; charset=utf-8', HTML, '/terms', 'text/html; charset=utf-8'],
  ['text/html', '%PDF-1.7\n…', '/dpa', 'application/pdf'],
  ['application/octet-stream', '\n%PDF-1.4', '/dpa.pdf', 'application/pdf'],
  ['application/pdf', HTML, '/dpa.pdf', 'text/html'],
  ['text/plain; charset=iso-8859-1', HTML, '/terms', 'text/html; charset=iso-8859-1'],
  ['', HTML, '/terms', 'text/html'],
  ['text/plain', MARKDOWN, '/terms.md', 'text/markdown'],
  ['text/markdown', MARKDOWN, '/terms', 'text/markdown'],
  ['', 'Plain words', '/terms.txt', 'text/plain'],
  ['', 'a\u0000\u0001', '/x', 'application/octet-stream'],
  ['text/html', 'PK\u0003\u0004…', '/dpa.docx', 'application/zip'],
  ['text/plain', '\u0089PNG…', '/dpa', 'image/png'],
  ['image/png', '…', '/logo', 'image/png'],
])('%j with bytes %j at %s is read as %s', (header, body, path, expected) => {
  expect(effectiveContentType(header, latin1(body), `https://brightledger.example${path}`)).toBe(expected);
});
