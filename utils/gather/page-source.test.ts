import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { observeHtml } from '../engine/observation/observe-html.ts';
import { KEPT_OF_SOURCE, LONGEST_SOURCE } from '../model/page-source.ts';
import { pageSource } from './page-source.ts';

const HOME = 'https://www.tidewise.example/en/pricing';
const documentOf = (html: string): Document => new JSDOM(html, { url: HOME }).window.document;

const PAGE = `<!doctype html><html lang="EN-gb"><head><title>Pricing | Tidewise &amp; sons</title>
  <meta name="Description" content='Rotas for "harbours" &amp; quays'><style>p { color: red }</style>
  <script type="application/ld+json">{"@type":"Organization","name":"Tidewise"}</script></head><body>
  <script>const privacy = '<a href="/never">Never</a>';</script><noscript><a href="/never">Never</a></noscript>
  <main title='a "title" & more'><h1>Plans &lt;now&gt;</h1><p hidden>Nobody reads this.</p>5 &lt; 6 &amp; 7
  <a href="/docs"><img src="x.png" alt="Documentation"></a></main>
  <footer><p>Tidewise B.V.<br>Kade 1</p><a href="/privacy#top"><span>Pri</span><span>vacy</span></a></footer></body></html>`;

test('says what the page says, whether it is written out at once or taken apart', async () => {
  const seen = observeHtml(PAGE, HOME);
  expect(seen).toMatchObject({
    title: 'Pricing | Tidewise & sons',
    meta: { description: 'Rotas for "harbours" & quays' },
  });
  const many = '<p>One more line.</p>'.repeat(3_000);
  for (const more of ['', many]) {
    const page = PAGE.replace('</main>', `${more}</main>`);
    expect(observeHtml(await pageSource(documentOf(page)), HOME)).toEqual(observeHtml(page, HOME));
  }
});

test('says what scripts have made of the page since', async () => {
  const document = documentOf('<body><div id="app">Loading</div></body>');
  document.querySelector('#app')!.innerHTML = '<a href="/dpa">DPA</a>';
  expect(observeHtml(await pageSource(document), HOME).links.map(({ url }) => url)).toEqual([
    'https://www.tidewise.example/dpa',
  ]);
});

test('open shadow roots are read, also in each other and in a large part of the page', async () => {
  const document = documentOf(
    `<body><main>${'<p>Line</p>'.repeat(2_000)}<div><site-footer><i>Kade 1</i></site-footer></div></main></body>`,
  );
  const host = document.querySelector('site-footer')!;
  host.attachShadow({ mode: 'open' }).innerHTML =
    '<div><legal-links></legal-links><a href="/privacy">Privacy</a></div>';
  const inner = host.shadowRoot!.querySelector('legal-links')!;
  inner.attachShadow({ mode: 'open' }).innerHTML = '<a href="/dpa">DPA</a>';
  const { links, textSample } = observeHtml(await pageSource(document), HOME);
  expect(links.map(({ text }) => text)).toEqual(['DPA', 'Privacy']);
  expect(textSample).toContain('Kade 1');
});

test('of an endless page the beginning and the end are kept', async () => {
  const line = `<p>${'word '.repeat(2_000)}</p>`;
  const lines = line.repeat(Math.ceil((1.2 * LONGEST_SOURCE) / line.length));
  const html = await pageSource(
    documentOf(`<title>Endless</title><h1>First</h1>${lines}<footer><a href="/dpa">DPA</a></footer>`),
  );
  expect(html.length).toBe(LONGEST_SOURCE);
  expect(html.slice(0, 1_000)).toContain('<h1>First</h1>');
  expect(html.slice(KEPT_OF_SOURCE.beginning)).toContain('<a href="/dpa">DPA</a>');
});

test('a large page has its turn while it is read', async () => {
  const document = documentOf(`<body>${'<p>Privacy <a href="/privacy">policy</a></p>'.repeat(20_000)}</body>`);
  let turns = 0;
  const turn = setInterval(() => turns++, 0);
  await pageSource(document);
  clearInterval(turn);
  expect(turns).toBeGreaterThan(0);
});

test('however deep a page is, reading it ends', async () => {
  const document = documentOf('<body></body>');
  let deepest = document.body;
  for (let depth = 0; depth < 1_500; depth++) deepest = deepest.appendChild(document.createElement('div'));
  deepest.textContent = 'the bottom';
  expect(await pageSource(document)).toContain('the bottom');
});

test('the content script pulls in no package, and none of the engine', () => {
  const source = readFileSync(new URL('./page-source.ts', import.meta.url), 'utf8');
  const imports = [...source.matchAll(/^import (?!type )[^;]*?from '([^']+)';/gms)].map(([, from]) => from);
  expect(imports).toEqual(['../model/page-source.ts']);
});
