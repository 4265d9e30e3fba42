import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';

const LATIN1 = Uint8Array.from([...'<p>privé'].map((char) => char.charCodeAt(0)));

describe('decodeText', () => {
  it('believes a byte order mark before the header', () => {
    const body = new Uint8Array([0xff, 0xfe, 0x68, 0x00, 0x69, 0x00]);
    expect(decodeText(body, 'text/html; charset=utf-8')).toBe('hi');
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x68, 0x69]), 'text/plain; charset=latin1')).toBe('hi');
  });
  it('believes the header before the page', () => {
    const body = new Uint8Array([...new TextEncoder().encode('<meta charset="utf-8">'), 0xe9]);
    expect(decodeText(body, 'text/html; Charset = "ISO-8859-1"')).toContain('é');
  });
  it('reads the charset of the page', () => {
    const head = new TextEncoder().encode('<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">');
    expect(decodeText(new Uint8Array([...head, 0xb3]), 'text/html')).toContain('ł');
  });
  it('takes UTF-8 when it is, and windows-1252 when not', () => {
    expect(decodeText(new TextEncoder().encode('privé'), '')).toBe('privé');
    expect(decodeText(LATIN1, '')).toBe('<p>privé');
    expect(decodeText(new Uint8Array([0x93, 0x68, 0x94]), '')).toBe('“h”');
  });
  it('does not believe a page that can be read and says it is UTF-16', () => {
    expect(decodeText(new TextEncoder().encode('<meta charset="utf-16"><p>é'), '')).toContain('é');
  });
  it('shrugs at a charset that nobody knows', () => {
    expect(decodeText(LATIN1, 'text/html; charset=klingon')).toBe('<p>privé');
  });
});
