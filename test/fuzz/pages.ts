import fc from 'fast-check';
import { href, linkText } from './nasty-links.ts';
import { anyText, nastyText } from './nasty-text.ts';

/** Stands in scripts, styles and comments of generated pages: no reader may ever show it. */
export const NEVER_SHOWN = 'Xq7NeverShown';

const CONTAINERS = [
  ...['div', 'section', 'article', 'main', 'header', 'footer', 'nav', 'aside', 'form', 'dialog', 'details'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'tbody', 'tr', 'td', 'th', 'blockquote', 'pre', 'button', 'svg'],
  ...['h1', 'h2', 'h3', 'h6', 'p', 'span', 'b', 'em', 'center', 'summary', 'figure', 'label', 'select', 'option'],
];
const CLASSES = [
  ...['content', 'card', 'footer', 'cookie-banner', 'sidebar', 'nav-menu', 'related-posts', 'sr-only', 'accordion'],
  ...['__proto__', 'constructor', 'onetrust-sdk', 'btn', 'hidden', 'toc', 'x1ab'],
];
const ATTRIBUTES = [
  ...['hidden', 'role="main"', 'role="table"', 'role=row', 'role=cell', 'role="dialog"', 'aria-hidden="true"'],
  ...['aria-expanded="false"', 'style="display:none"', 'rowspan="3"', 'colspan="0"', 'rowspan="99999999"', 'lang=nl'],
  ...[
    'data-cfemail="zz"',
    'data-cfemail="2a4e5a45"',
    '__proto__="x"',
    'onclick="globalThis.ran=true"',
    'title="Terms"',
  ],
  ...['id="id"', 'aria-label="Privacy policy"', 'itemprop="author"'],
];
const JSON_LD = [
  '{"@type":"Organization","name":"Plannica B.V.","address":{"addressCountry":"NL"}}',
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"@type":"Organization","name":"P"}',
  '{"@type":["__proto__","constructor","toString"],"name":{"__proto__":1}}',
  '[[[[[[{"@graph":[{"@type":"WebSite","url":"javascript:1"}]}]]]]]]',
  '{"@type":"Organization","legalName":"</script><script>globalThis.ran=true</script>","vatID":["x"]}',
  '{"@type":null,"name":0,"sameAs":{}}',
  '{"@type":"Organization"',
  'null',
];

const attributes = fc
  .tuple(fc.option(fc.constantFrom(...CLASSES)), fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 2 }))
  .map(([name, others]) => [...(name ? [`class="${name}"`] : []), ...others].map((each) => ` ${each}`).join(''));

const link = fc
  .tuple(href, linkText, attributes)
  .map(([target, text, more]) => `<a href="${target.replaceAll('"', '&quot;')}"${more}>${text}</a>`);

const unseen = fc.constantFrom(
  `<script>var x = "${NEVER_SHOWN}"; if (a < b) document.write("<p>")</script>`,
  `<style>.a::after{content:"${NEVER_SHOWN}"}</style>`,
  `<!-- ${NEVER_SHOWN} -->`,
  `<input type="hidden" value="${NEVER_SHOWN}">`,
  `<template><p>${NEVER_SHOWN}</p></template>`,
  `<iframe src="javascript:${NEVER_SHOWN}">${NEVER_SHOWN}</iframe>`,
);
const jsonLd = fc.constantFrom(...JSON_LD).map((json) => `<script type="application/ld+json">${json}</script>`);
const widget = fc.constantFrom(
  '<br>',
  '<hr>',
  '<input type="email" name="email"><button>Subscribe</button>',
  '<div><p>We use cookies to measure how you use this site.</p><button>Accept all</button><button>Reject</button></div>',
  '<div><template shadowrootmode="open"><p>Shadow text.</p></template></div>',
  '<iframe srcdoc="<h2>Framed</h2><p>Framed text, quite long.</p>"></iframe>',
  '<noscript><p>Turn on JavaScript.</p><iframe></noscript>',
  '<svg><title>Draw</title><text>no</text></svg>',
  '<img src=x onerror="globalThis.ran=true" alt="Privacy">',
);

const { node } = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 6, arbitrary: anyText.map((text) => `<p>${text.replaceAll('<', '&lt;')}</p>`) },
    { weight: 2, arbitrary: nastyText.map((text) => text.replaceAll('<', '&lt;')) },
    { weight: 2, arbitrary: link },
    { weight: 1, arbitrary: unseen },
    { weight: 1, arbitrary: jsonLd },
    { weight: 1, arbitrary: widget },
    { weight: 6, arbitrary: tie('element') },
  ),
  element: fc
    .tuple(fc.constantFrom(...CONTAINERS), attributes, fc.array(tie('node'), { maxLength: 5 }))
    .map(([name, more, inner]) => `<${name}${more}>${inner.join('')}</${name}>`),
}));

/** A page as people write them, well formed more or less. */
export const page = fc
  .tuple(
    anyText,
    fc.constantFrom('', '<base href="https://elsewhere.example/a/">', '<base href="javascript:1">'),
    fc.array(node, { maxLength: 14 }),
  )
  .map(
    ([title, base, body]) =>
      `<!doctype html><html lang="en"><head><title>${title.replaceAll('<', '&lt;')}</title>${base}<meta name="__proto__" content="x"><meta property="constructor" content="y"></head><body>${body.join('\n')}</body></html>`,
  );

type Mutation = (html: string) => string;
const place = fc.double({ min: 0, max: 1, noNaN: true });
const FRAGMENTS = [
  ...['<', '>', '</', '"', "'", '&', '&#', '<!--', '-->', '<![CDATA[', ']]>', '<script>', '</script>', '<style>'],
  ...['<noscript>', '</body>', '<body>', '</table>', '<table><tr>', '</div></div></div>', '<textarea>', '<title>'],
  ...[
    '<plaintext>',
    '<template>',
    '<svg><p>',
    '<math><style>',
    ' "=\'',
    '=',
    '<select>',
    '<a>',
    '<p',
    '\u0000',
    '\u202E',
  ],
];

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...FRAGMENTS)).map(
    ([at, text]): Mutation =>
      (html) =>
        spliced(html, at, 0, text),
  ),
  fc.tuple(place, fc.nat(60)).map(
    ([at, length]): Mutation =>
      (html) =>
        spliced(html, at, length, ''),
  ),
  fc.tuple(place, place, fc.nat(200)).map(
    ([from, to, length]): Mutation =>
      (html) =>
        spliced(html, to, 0, html.slice(Math.floor(from * html.length)).slice(0, length)),
  ),
  fc.tuple(place, nastyText).map(
    ([at, text]): Mutation =>
      (html) =>
        spliced(html, at, 0, text),
  ),
  fc.constantFrom('div', 'p', 'td', 'li', 'span').map(
    (name): Mutation =>
      (html) =>
        html.replaceAll(`</${name}>`, ''),
  ),
  fc.constant<Mutation>((html) => html.slice(0, Math.floor(html.length / 2))),
);

function spliced(html: string, at: number, length: number, text: string): string {
  const start = Math.floor(at * html.length);
  return html.slice(0, start) + text + html.slice(start + length);
}

/** Pages that were cut, glued and filled with what does not belong there. */
export const brokenPage = fc
  .tuple(page, fc.array(mutation, { minLength: 1, maxLength: 6 }))
  .map(([html, mutations]) => mutations.reduce((text, mutate) => mutate(text), html));

/** A page, whole or broken. */
export const anyPage = fc.oneof(page, brokenPage);
