import { describe, expect, it } from 'vitest';
import { extract } from './extract.ts';

const SIZE = 3 * 1024 * 1024;
const fill = (part: string) => part.repeat(Math.floor(SIZE / part.length));
const SENTENCE = 'The processor handles personal data only on documented instructions from the controller. ';

/** Pages made to cost quadratic time or a deep stack. Each must be answered; the limit is the test's own. */
const PAGES: [string, string, string][] = [
  ['deep nesting', 'text/html', `${'<div>'.repeat(100_000)}${SENTENCE}`],
  ['deep spans that touch', 'text/html', '<span>a'.repeat(100_000)],
  ['unclosed formatting', 'text/html', `<p><b><i><font>${SENTENCE}`.repeat(10_000)],
  ['nested tables', 'text/html', '<table><tr><td>x'.repeat(20_000)],
  ['nothing but opening brackets', 'text/html', fill('<')],
  ['unclosed attributes', 'text/html', fill('<a href="')],
  ['one endless class', 'text/html', `<div class="${fill('nav ')}">x`],
  ['buttons everywhere', 'text/html', fill('<div><button>Accept</button> cookies are used here and there')],
  ['nested forms', 'text/html', fill('<form><input type=email>mail us')],
  ['unclosed comments', 'text/html', fill('<!-- x')],
  ['lines without an end', 'text/html', fill('word<br>')],
  ['cards', 'text/html', fill('<div class="c"><h3>a</h3><p>b</p></div>')],
  ['links', 'text/html', '<li><a href="https://x.example/">a</a>'.repeat(1_000_000)],
  ['pieces of HTML in Markdown', 'text/markdown', fill('<div>\nx\n</div>\n')],
  ['brackets in Markdown', 'text/markdown', fill('[a](')],
  ['stars in Markdown', 'text/markdown', fill('*a ')],
  ['dashes in Markdown', 'text/markdown', fill('- ')],
  ['one endless line', 'text/plain', fill('word ')],
  ['one endless word', 'text/plain', fill('a')],
];

describe('hostile pages', () => {
  it.each(PAGES)('%s', { timeout: 60_000 }, async (_name, contentType, text) => {
    const extraction = await extract({ url: 'https://a.example/', contentType, body: new TextEncoder().encode(text) });
    for (const { start, end } of extraction.blocks.slice(-3)) expect(extraction.text.slice(start, end)).not.toBe('');
  });

  it('calls a page too large when the limit came before any text', { timeout: 60_000 }, async () => {
    const body = new TextEncoder().encode(`${'<div>'.repeat(700_000)}${SENTENCE}`);
    const extraction = await extract({ url: 'https://a.example/', contentType: 'text/html', body });
    expect(extraction).toMatchObject({ truncated: true, problem: 'too-large', text: '' });
  });

  it('reads 20 MB of paragraphs up to a limit and says so', { timeout: 60_000 }, async () => {
    const body = new TextEncoder().encode(`<p>${SENTENCE.slice(0, 30)}</p>`.repeat(550_000));
    const extraction = await extract({ url: 'https://a.example/', contentType: 'text/html', body });
    expect(extraction).toMatchObject({ truncated: true, problem: null });
  });
});
