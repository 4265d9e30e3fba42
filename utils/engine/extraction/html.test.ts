import { describe, expect, it } from 'vitest';
import { extract } from './extract.ts';

const read = (html: string) =>
  extract({ url: 'https://plannica.example/dpa', contentType: 'text/html', body: new TextEncoder().encode(html) });

const SENTENCE = 'The processor handles personal data only on documented instructions from the controller.';
const SECOND = 'After the agreement ends, all personal data is deleted within thirty days at the latest.';

const page = (main: string, around = { before: '', after: '' }) =>
  `<!doctype html><html lang="en"><head><title>DPA | Plannica</title></head><body>${around.before}<main>${main}</main>${around.after}</body></html>`;

const PROSE = `<h1>Data Processing Agreement</h1><p>${SENTENCE}</p><p>${SECOND}</p>`;

describe('blocks', () => {
  it('places every block exactly in the text', async () => {
    const { text, blocks } = await read(
      page(
        `${PROSE}<h2>Scope</h2><ul><li>First item<ul><li>Nested</li></ul></li></ul><blockquote>Quoted words</blockquote>`,
      ),
    );
    expect(blocks.map(({ kind, level, start, end }) => [kind, level, text.slice(start, end)])).toEqual([
      ['heading', 1, 'Data Processing Agreement'],
      ['paragraph', undefined, SENTENCE],
      ['paragraph', undefined, SECOND],
      ['heading', 2, 'Scope'],
      ['list-item', 1, 'First item'],
      ['list-item', 2, 'Nested'],
      ['quote', undefined, 'Quoted words'],
    ]);
    expect(text).toContain('First item\nNested\n\nQuoted words');
  });

  it('folds white space and drops characters that cannot be seen', async () => {
    const { text } = await read(page('<p>Sub\u00ADprocessors\u200B  are\n\t listed&nbsp;here for every customer.</p>'));
    expect(text).toBe('Subprocessors are listed here for every customer.');
  });

  it('reads rows with their cells, spanning ones in every row they span', async () => {
    const { blocks, text } = await read(
      page(
        `${PROSE}<table><thead><tr><th>Sub-processor</th><th>Country</th></tr></thead><tbody><tr><td rowspan="2">Wolkenlager GmbH</td><td>Germany</td></tr><tr><td>Austria</td></tr><tr><td colspan="2">Postduif B.V.</td></tr></table>`,
      ),
    );
    const rows = blocks.filter(({ kind }) => kind === 'table-row');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Sub-processor', 'Country'],
      ['Wolkenlager GmbH', 'Germany'],
      ['Wolkenlager GmbH', 'Austria'],
      ['Postduif B.V.', ''],
    ]);
    expect(new Set(rows.map(({ table }) => table))).toEqual(new Set([0]));
    expect(rows.map(({ start, end }) => text.slice(start, end))[1]).toBe('Wolkenlager GmbH | Germany');
  });

  it('reads tables that only lay out the page as if they were not there', async () => {
    const { blocks } = await read(page(`<table role="presentation"><tr><td>${PROSE}</td><td></td></tr></table>`));
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph']);
  });

  it('joins a term with its definition', async () => {
    const { text } = await read(page(`${PROSE}<dl><dt>Retention</dt><dd>Thirty days.</dd><dt>Term alone</dt></dl>`));
    expect(text).toContain('Retention: Thirty days.\n\nTerm alone');
  });

  it('breaks blocks at line breaks that end sentences, and keeps the lines of an address', async () => {
    const { text } = await read(
      page(`${PROSE}<p>This ends.<br>Another starts and goes<br>on here.</p><p>Plannica B.V.<br>Kade 1<br>Delft</p>`),
    );
    expect(text).toContain('This ends.\n\nAnother starts and goes on here.');
    expect(text).toContain('Kade 1\nDelft');
  });

  it('takes a short bold paragraph for a heading, and a bold sentence not', async () => {
    const { blocks } = await read(page(`<p><b>Breach notification</b></p><p>${SENTENCE}</p><p><b>${SECOND}</b></p>`));
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph']);
  });

  it('parts paragraphs that are built of spans', async () => {
    const { blocks } = await read(page(`<div><span>${SENTENCE}</span><span>${SECOND}</span></div>`));
    expect(blocks).toHaveLength(2);
  });

  it('reads whole policies that are published as preformatted text', async () => {
    const { blocks } = await read(page(`<pre>${SENTENCE}\n\n${SECOND}</pre>`));
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });
});

describe('what belongs to the document', () => {
  it('keeps collapsed sections, hidden tabs, accordions and footnotes', async () => {
    const { text } = await read(
      page(
        `${PROSE}<details><summary>Audits</summary><p>Controllers may audit once a year.</p></details>
         <div role="tabpanel" hidden><p>Text in a tab that is not selected.</p></div>
         <h3><button aria-expanded="false">Security measures</button></h3>
         <div aria-hidden="true" style="display: none"><p>Backups are encrypted at rest.</p></div>
         <footer><p>1. Footnote on the meaning of written.</p></footer>`,
      ),
    );
    for (const kept of [
      'Audits',
      'Controllers may audit',
      'Text in a tab',
      'Security measures',
      'Backups are',
      'Footnote on',
    ]) {
      expect(text).toContain(kept);
    }
  });

  it('takes a hidden copy of a visible text once', async () => {
    const { text } = await read(page(`${PROSE}<div hidden><p>${SENTENCE}</p></div>`));
    expect(text.split(SENTENCE)).toHaveLength(2);
  });

  it('takes title and date from above the main part', async () => {
    const { text, title } = await read(
      `<body><header><nav><a href="/">Home</a></nav></header><div class="hero"><h1>Privacy statement</h1><p>Version of 1 March 2026</p></div><main><p>${SENTENCE}</p><p>${SECOND}</p></main></body>`,
    );
    expect(title).toBe('Privacy statement');
    expect(text).toMatch(/^Privacy statement\n\nVersion of 1 March 2026\n\nThe processor/);
  });

  it('keeps the address that ends the document', async () => {
    const { text } = await read(
      `<body><div class="content">${PROSE}<p>Write to us at:</p><p>Plannica B.V.</p><p>Delft</p><p><a href="mailto:dpo@plannica.example">dpo@plannica.example</a></p></div><div class="site-footer"><a href="/a">Careers</a><a href="/b">Blog</a></div></body>`,
    );
    expect(text.endsWith('Plannica B.V.\n\nDelft\n\ndpo@plannica.example')).toBe(true);
  });

  it.each([
    ['with headings', '<h3>NAME</h3><p>WHAT</p>'],
    ['of plain lines', '<div>NAME</div><div>WHAT</div>'],
    ['each with a link', '<h3>NAME</h3>WHAT<p><a href="/x">More</a></p>'],
  ])('keeps all the cards that end a page: %s', async (_name, card) => {
    const cards = [
      ['Wolkenlager GmbH', 'Germany'],
      ['Postduif B.V.', 'The Netherlands, e-mail only'],
      ['Kassa Nord', 'Sweden'],
    ].map(([name = '', what = '']) => `<div class="card">${card.replace('NAME', name).replace('WHAT', what)}</div>`);
    const { text } = await read(
      `<body><div>${PROSE}</div><section><h2>Who helps us</h2><div>${cards.join('')}</div></section>
       <div class="col"><h4>Product</h4><p><a href="/a">Prices of everything</a></p></div>
       <div class="col"><h4>Company</h4><p><a href="/b">Careers and such</a></p></div></body>`,
    );
    for (const kept of ['Who helps us', 'Wolkenlager', 'Germany', 'Postduif', 'e-mail only', 'Kassa Nord', 'Sweden'])
      expect(text).toContain(kept);
    expect(text).not.toMatch(/Product|Prices|Company|Careers/);
  });

  it('keeps a list of companies that are all links', async () => {
    const items = ['Wolkenlager', 'Postduif', 'Kassa Nord'].map(
      (name, index) => `<li><a href="https://company${index}.example/">${name}</a></li>`,
    );
    const { text } = await read(
      page(`<h1>Sub-processors</h1><p>We engage the companies below.</p><ul>${items.join('')}</ul>`),
    );
    expect(text).toContain('Wolkenlager\nPostduif\nKassa Nord');
  });

  it('keeps notes within the document', async () => {
    const { text } = await read(
      page(`${PROSE}<aside>In short: we delete.</aside><div role="alert"><p>This text changes on 1 May.</p></div>`),
    );
    expect(text).toContain('In short: we delete.');
    expect(text).toContain('This text changes on 1 May.');
  });

  it('keeps a part that is called like a surrounding but holds the prose', async () => {
    const { text } = await read(`<body><div class="sidebar-content"><div class="cta box">${PROSE}</div></div></body>`);
    expect(text).toContain(SENTENCE);
  });

  it('reads on after an open frame in noscript', async () => {
    const { text } = await read(
      `<body><noscript><iframe src="https://tags.example/ns.html" /></noscript>${PROSE}</body>`,
    );
    expect(text).toContain(SENTENCE);
  });

  it('shows e-mail addresses that were scrambled against robots', async () => {
    const code = [0x2a, ...[...'dpo@plannica.example'].map((char) => char.charCodeAt(0) ^ 0x2a)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
    const { text } = await read(
      page(`${PROSE}<p>Mail <a data-cfemail="${code}" href="/x">[email protected]</a> for it.</p>`),
    );
    expect(text).toContain('Mail dpo@plannica.example for it.');
  });
});

describe('what surrounds the document', () => {
  const surroundings: [string, string][] = [
    ['navigation', '<nav><a href="/pricing">Pricing of everything</a></nav>'],
    ['page header', '<header><p>Pricing of everything</p></header>'],
    ['page footer', '<footer><p>Pricing of everything</p></footer>'],
    ['menu by class', '<div class="mainNav-wrapper"><p>Pricing of everything</p></div>'],
    ['side bar', '<aside><p>Pricing of everything</p></aside>'],
    ['breadcrumbs', '<ol class="breadcrumbs"><li>Pricing of everything</li></ol>'],
    ['cookie bar by name', '<div id="cookie-banner"><p>Pricing of everything</p></div>'],
    ['dialog', '<div role="dialog"><p>Pricing of everything</p></div>'],
    ['script', '<script>"Pricing of everything"</script>'],
    ['style', '<style>.a::after { content: "Pricing of everything" }</style>'],
    ['related articles', '<section class="related-posts"><h2>More</h2><p>Pricing of everything</p></section>'],
    [
      'table of contents',
      '<h2>On this page</h2><ul><li><a href="#a">Pricing of everything</a></li><li><a href="#b">Two</a></li><li><a href="#c">Three</a></li></ul>',
    ],
    [
      'short table of contents',
      '<p><b>On this page</b></p><div><a href="#a">Pricing of everything</a><a href="#b">Two</a></div>',
    ],
    [
      'newsletter form',
      '<form><p>Pricing of everything</p><input type="email" name="email"><button>Go</button></form>',
    ],
    ['feedback widget', '<div class="feedback-widget"><p>Pricing of everything</p></div>'],
  ];
  it.each(surroundings)('leaves out: %s', async (_name, html) => {
    for (const around of [page(PROSE, { before: html, after: '' }), page(PROSE, { before: '', after: html })]) {
      const { text } = await read(around);
      expect(text).toContain(SENTENCE);
      expect(text).not.toMatch(/Pricing of everything|On this page/);
    }
  });

  it.each([
    ['We use cookies to measure how visitors use this website.', 'Accept all', 'Only necessary'],
    ['Wij gebruiken cookies om te meten hoe bezoekers deze site gebruiken.', 'Alles accepteren', 'Weigeren'],
    ['Wir verwenden Cookies, um die Nutzung unserer Seite zu messen.', 'Alle Cookies erlauben', 'Ablehnen'],
    ['Nous utilisons des cookies pour mesurer la fréquentation du site.', 'Tout accepter', 'Refuser'],
    ['Utilizamos cookies para medir el uso que se hace de este sitio.', 'Aceptar todas', 'Rechazar'],
  ])('leaves out a consent dialog that nothing but its words give away: %s', async (notice, accept, refuse) => {
    const dialog = `<div class="x1ab"><div class="x2cd"><p>${notice}</p></div><div><button>${accept}</button><button>${refuse}</button></div></div>`;
    const { text } = await read(page(PROSE, { before: '', after: dialog }));
    expect(text).not.toContain(notice);
    expect(text).toContain(SECOND);
  });

  it.each([
    'Related articles',
    'Was this page helpful?',
    'Gerelateerde artikelen',
    'Vond u dit artikel nuttig?',
    'Das könnte Sie auch interessieren',
  ])('leaves out what follows: %s', async (heading) => {
    const { text } = await read(
      page(`${PROSE.repeat(3)}<h2>${heading}</h2><div><p>How to plan your week in less time.</p></div>`),
    );
    expect(text.endsWith(SECOND)).toBe(true);
  });

  it('leaves out teasers of other articles below a short document, and no section of its own', async () => {
    const teasers = ['Planning', 'Payments', 'Holidays'].map(
      (title) =>
        `<div><h3>${title}</h3><p>How to do more of it in less time, told by those who know it best.</p></div>`,
    );
    const { text } = await read(page(`${PROSE}${PROSE}<h2>Related articles</h2>${teasers.join('')}`));
    expect(text.endsWith(SECOND)).toBe(true);
    const own = await read(
      page(`${PROSE}${PROSE}<h2>Related documents</h2><p>See below.</p><h2>Audits</h2><p>${SENTENCE}</p>`),
    );
    expect(own.text.endsWith(SENTENCE)).toBe(true);
  });

  it('leaves out link lists and the copyright line around a page without landmarks', async () => {
    const links = Array.from({ length: 8 }, (_, i) => `<div><a href="/p${i}">Product number ${i}</a></div>`).join('');
    const { text } = await read(
      `<body>${links}<div>${PROSE}</div>${links}<div>© 2026 Plannica B.V. All rights reserved.</div></body>`,
    );
    expect(text.startsWith('Data Processing Agreement')).toBe(true);
    expect(text.endsWith(SECOND)).toBe(true);
  });
});
