import { describe, expect, test } from 'vitest';
import { threadTime } from '../../../test/unit/thread-time.ts';
import { TEXT_SAMPLE_LENGTH } from '../../model/observation.ts';
import { observeHtml } from './observe-html.ts';

const URL_OF_PAGE = 'https://www.tidewise.example/en/pricing';
const PAGE = `<!doctype html><html lang="EN-gb"><head>
  <title>Pricing | Tidewise</title>
  <meta name="Description" content="Rotas for harbours"><meta property="og:site_name" content="Tidewise">
  <link rel="canonical" href="/pricing">
  <script type="application/ld+json">{"@type":"Organization","name":"Tidewise"}</script>
  </head><body>
  <div class="cookie-banner"><p>We use cookies.</p><a href="/cookies">Cookie policy</a></div>
  <header><nav><a href="/features">Features</a><a href="#">Menu</a><a href="javascript:void(0)">Login</a></nav></header>
  <main><h1>Plans <span>and</span> prices</h1>
    <p>From €12 per month, or $120 a year.</p>
    <p hidden>Nobody reads this.</p>
    <a class="btn btn-primary" href="/signup">Start free trial</a><button type="button">Book a demo</button>
    <a href="/docs"><img src="x.png" alt="Documentation"></a>
    <a href="mailto:hello@tidewise.example">Mail us</a><a href="/en/pricing#faq">Questions</a>
    <form><input type="password"><input type="submit" value="Log in"></form>
    <article><header><h2>News</h2></header><time datetime="2026-02-01">1 Feb</time><footer><a href="/by/ann">Ann</a></footer></article>
  </main>
  <footer><p>Tidewise B.V.<br>Kade 1</p><a href="//legal.tidewise.example/privacy#top" title="Privacy"><span>Pri</span><span>vacy</span></a></footer>
  </body></html>`;

describe('observeHtml', () => {
  const page = observeHtml(PAGE, URL_OF_PAGE);
  const link = (text: string) => page.links.find((one) => one.text === text);

  test('reads title, language, metadata, canonical URL and JSON-LD', () => {
    expect(page).toMatchObject({
      title: 'Pricing | Tidewise',
      declaredLanguage: 'en-gb',
      canonicalUrl: 'https://www.tidewise.example/pricing',
      meta: { description: 'Rotas for harbours', 'og:site_name': 'Tidewise' },
    });
    expect(page.jsonLd).toEqual(['{"@type":"Organization","name":"Tidewise"}']);
  });

  test('links are absolute, without fragment, with the region they stand in', () => {
    expect(link('Features')).toMatchObject({ url: 'https://www.tidewise.example/features', region: 'nav' });
    expect(link('Privacy')).toMatchObject({
      url: 'https://legal.tidewise.example/privacy',
      region: 'footer',
      label: null,
    });
    expect(link('Cookie policy')?.region).toBe('banner');
    expect(link('Ann')?.region, 'an article’s footer is not the page’s').toBe('main');
    expect(page.links.find(({ url }) => url.endsWith('/docs'))).toMatchObject({ text: '', label: 'Documentation' });
  });

  test('links that lead nowhere else are left out', () => {
    for (const dead of ['Menu', 'Login', 'Mail us', 'Questions']) expect(link(dead), dead).toBeUndefined();
  });

  test('headings, buttons and counts', () => {
    expect(page.headings[0]).toEqual({ level: 1, text: 'Plans and prices' });
    expect(page.callsToAction).toEqual(['Start free trial', 'Book a demo', 'Log in']);
    expect(page.counts).toMatchObject({ prices: 2, passwordFields: 1, articles: 1, datelines: 1 });
  });

  test('the text is the main part’s, a line for each block, without what is hidden', () => {
    expect(page.textSample).toContain('Plans and prices\nFrom €12 per month, or $120 a year.\n');
    expect(page.textSample).not.toMatch(/Nobody|cookies|Features/);
    expect(page.footerText).toBe('Tidewise B.V.\nKade 1\nPrivacy');
  });
});

test('`base` holds for every link', () => {
  const page = observeHtml('<base href="https://cdn.tidewise.example/x/"><a href="dpa.pdf">DPA</a>', URL_OF_PAGE);
  expect(page.links[0]?.url).toBe('https://cdn.tidewise.example/x/dpa.pdf');
});

describe('what is not shown yet', () => {
  const clauses = Array.from({ length: 60 }, (_, n) => `<p>Clause ${n}: Tidewise keeps the rotas of your harbour.</p>`);
  const section = `<h2>What we keep</h2>${clauses.join('')}`;

  test.each([
    ['folded sections', `<main><h1>Privacy policy</h1><div style="height: 0; display: none">${section}</div></main>`],
    [
      'everything behind a dialog',
      `<div role="dialog"><p>Cookies?</p></div><div aria-hidden="true"><h1>Privacy policy</h1>${section}</div>`,
    ],
  ])('%s are the page where hardly anything else is', (_, html) => {
    const page = observeHtml(html, URL_OF_PAGE);
    expect(page.headings.map(({ text }) => text)).toEqual(['Privacy policy', 'What we keep']);
    expect(page.textSample).toContain('Clause 59:');
    expect(page.textSample).not.toContain('Cookies?');
  });

  test('a closed part of a page that shows its text stays closed', () => {
    const html = `<main><h1>Rotas</h1>${clauses.join('')}<div hidden><h2>Tour</h2><p>Step one of the tour.</p></div></main>`;
    const page = observeHtml(html, URL_OF_PAGE);
    expect(page.headings).toEqual([{ level: 1, text: 'Rotas' }]);
    expect(page.textSample).not.toContain('tour');
  });

  test('closed menus and footers are no text', () => {
    const html = `<main><h1>Rotas</h1></main><div hidden><nav>${section}</nav><footer>${section}</footer></div>`;
    expect(observeHtml(html, URL_OF_PAGE)).toMatchObject({ textSample: 'Rotas', footerText: '' });
  });
});

describe('consent banners by their names', () => {
  test.each([
    ['cmp', 'banner'],
    ['cmpbox cmpstyleroot', 'banner'],
    ['cmplz-cookiebanner', 'banner'],
    ['cmp-text', 'main'],
    ['cmp-container aem-grid', 'main'],
  ])('%s is %s', (classes, region) => {
    const page = observeHtml(`<div class="${classes}"><a href="/privacy">Privacy</a></div>`, URL_OF_PAGE);
    expect(page.links[0]?.region).toBe(region);
  });
});

describe('pages that nobody should have made', () => {
  test.each([
    ['empty', ''],
    ['no markup', 'plain words'],
    ['unclosed everything', '<a href=/x><h1><b><a href=/y>Terms<table><td>'],
  ])('%s', (_, html) => {
    expect(observeHtml(html, URL_OF_PAGE).counts.words).toBeLessThan(10);
  });

  test('deep nesting and a million words are read in bounded time', () => {
    const html = `${'<div>'.repeat(100_000)}${'<a href="/a">'.repeat(3_000)}${'word '.repeat(1_000_000)}`;
    let page = observeHtml('', URL_OF_PAGE);
    const time = threadTime(() => {
      page = observeHtml(html, URL_OF_PAGE);
    });
    expect(time).toBeLessThan(5_000);
    expect(page.textSample.length).toBeLessThanOrEqual(TEXT_SAMPLE_LENGTH);
    expect(page.links.length).toBeLessThanOrEqual(5_000);
  });
});
