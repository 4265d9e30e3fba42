import { describe, expect, it } from 'vitest';
import { extract } from './extract.ts';

const read = (html: string) =>
  extract({ url: 'https://plannica.example/dpa', contentType: 'text/html', body: new TextEncoder().encode(html) });

const SENTENCE = 'The processor handles personal data only on documented instructions from the controller.';
const SECOND = 'After the agreement ends, all personal data is deleted within thirty days at the latest.';

const page = (main: string, around = { before: '', after: '' }) =>
  `<!doctype html><html lang="en"><head><title>DPA | Plannica</title></head><body>${around.before}<main>${main}</main>${around.after}</body></html>`;

const PROSE = `<h1>Data Processing Agreement</h1><p>${SENTENCE}</p><p>${SECOND}</p>`;

describe('hard pages', () => {
  it('reads shadow roots, and no other templates', async () => {
    const { text } = await read(
      page(
        `<div><template shadowrootmode="open"><style>p{color:red}</style><h1>Terms</h1><p>${SENTENCE}</p></template></div><template><p>${SECOND}</p></template>`,
      ),
    );
    expect(text).toBe(`Terms\n\n${SENTENCE}`);
  });

  it('reads every main part', async () => {
    const { text } = await read(
      `<body><main><h2>Part one</h2><p>${SENTENCE}</p></main><main><h2>Part two</h2><p>${SECOND}</p></main></body>`,
    );
    expect(text).toBe(`Part one\n\n${SENTENCE}\n\nPart two\n\n${SECOND}`);
  });

  it('reads a page that is written out in a frame', async () => {
    const framed = `<html><body><h1>Agreement</h1><p>${SENTENCE}</p><iframe srcdoc="<p>no further</p>"></iframe></body></html>`;
    const { text, title } = await read(
      `<title>DPA | Plannica</title><body><iframe srcdoc="${framed.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">old</iframe></body>`,
    );
    expect(text).toBe(`Agreement\n\n${SENTENCE}`);
    expect(title).toBe('Agreement');
  });

  it('reads what an empty page writes out for browsers without scripts', async () => {
    const plain = `<noscript><h1>Agreement</h1>${`<p>${SENTENCE}</p>`.repeat(20)}</noscript><div id="app"></div><script src="app.js"></script>`;
    const whole = await read(`<title>DPA</title><body>${plain}</body>`);
    expect(whole).toMatchObject({ title: 'Agreement', problem: null });
    expect(whole.text).toContain(SENTENCE);
    const both = await read(`<title>DPA</title><body>${plain}<main>${`<p>${SECOND}</p>`.repeat(20)}</main></body>`);
    expect(both.text).not.toContain(SENTENCE);
  });

  it('reads text that nothing but line breaks divides', async () => {
    const { text } = await read(
      `<body><div>1. Scope<br><br>${SENTENCE}<br>${SECOND}<br><br>2. Duties<br>- records<br>- secrecy</div></body>`,
    );
    expect(text).toBe(`1. Scope\n\n${SENTENCE}\n\n${SECOND}\n\n2. Duties\n- records\n- secrecy`);
  });

  it('keeps written numbers of nested lists, and every level', async () => {
    const { text, blocks } = await read(
      page(
        `${PROSE}<ol><li>1. Records<ol><li>1.1 Kept for a year<ol><li>(a) on paper</li></ol></li></ol></li><li>2. Secrecy</li></ol>`,
      ),
    );
    expect(text).toContain('1. Records\n1.1 Kept for a year\n(a) on paper\n2. Secrecy');
    expect(blocks.flatMap(({ kind, level }) => (kind === 'list-item' ? [level] : []))).toEqual([1, 2, 3, 1]);
  });

  it('keeps tabs and accordions that only classes hide', async () => {
    const { text } = await read(
      page(
        `${PROSE}<div class="tabs"><div role="tablist"><button role="tab">EU</button><button role="tab">US</button></div>
         <div role="tabpanel">Customers in the EU contract with Plannica B.V.</div><div role="tabpanel" class="hidden">Customers in the US contract with Plannica Inc.</div></div>
         <div class="accordion"><div><button aria-expanded="false" aria-controls="p1">Security measures</button></div><div id="p1" class="collapse"><p>Backups are kept for thirty days.</p></div></div>`,
      ),
    );
    for (const kept of [
      'contract with Plannica B.V.',
      'contract with Plannica Inc.',
      'Security measures',
      'Backups are',
    ])
      expect(text).toContain(kept);
  });

  it('carries a cell that spans all rows that follow', async () => {
    const { blocks } = await read(
      page(
        `${PROSE}<table><tr><th>Name</th><th>Country</th></tr><tr><td>A</td><td rowspan="0">Germany</td></tr><tr><td>B</td></tr><tr><td>C</td></tr></table>`,
      ),
    );
    expect(blocks.flatMap(({ cells }) => (cells ? [cells.join()] : []))).toEqual([
      'Name,Country',
      'A,Germany',
      'B,Germany',
      'C,Germany',
    ]);
  });
});
