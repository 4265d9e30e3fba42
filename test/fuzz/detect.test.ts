import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detect } from '../../utils/engine/detection/detect.ts';
import { observeHtml } from '../../utils/engine/observation/observe-html.ts';
import { addressSpace } from '../../utils/model/address-space.ts';
import type { Detection } from '../../utils/model/detection.ts';
import type { PageObservation } from '../../utils/model/observation.ts';
import { href, linkText } from './nasty-links.ts';
import { anyPage } from './pages.ts';
import { PATIENCE, settings } from './settings.ts';

const HERE = 'https://www.plannica.example/start';
const UNSEEN = /(?![\n])[\p{Cc}\p{Cf}\p{Cs}]/u;

function look(html: string, url: string): { page: PageObservation; seen: Detection } {
  const page = observeHtml(html, url);
  return { page, seen: detect(page) };
}

function expectSafeLinks(links: { url: string }[]): void {
  for (const { url } of links) {
    expect(url).toMatch(/^https?:\/\//);
    expect(url).not.toContain('#');
    expect(addressSpace(url), url).toBe(0);
  }
}

test('links lead to public pages of the web and nowhere else', { timeout: PATIENCE }, () => {
  let links = 0;
  const many = fc
    .array(fc.tuple(href, linkText), { minLength: 3, maxLength: 40 })
    .map((all) => all.map(([to, text]) => `<a href="${to.replaceAll('"', '&quot;')}">${text}</a>`).join(' '));
  fc.assert(
    fc.property(fc.oneof(anyPage, many), fc.constantFrom('footer', 'nav', 'main', 'div'), (html, place) => {
      const { page, seen } = look(`<${place}>${html}</${place}>`, HERE);
      expectSafeLinks(page.links);
      expectSafeLinks(seen.links);
      // A link to the place the reader is at leads nowhere.
      for (const { url } of seen.links) expect(url).not.toBe(HERE);
      if (page.canonicalUrl !== null) expectSafeLinks([{ url: page.canonicalUrl }]);
      links += seen.links.length;
    }),
    settings(500),
  );
  expect(links).toBeGreaterThan(100);
});

test('what is shown of a page hides nothing, and fits in a message', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(anyPage, (html) => {
      const { page, seen } = look(html, HERE);
      const shown = [
        page.title,
        ...page.headings.map(({ text }) => text),
        ...page.links.flatMap(({ text, label }) => [text, label ?? '']),
        ...page.callsToAction,
        ...seen.links.map(({ text }) => text),
        ...seen.site.signals.map(({ quote }) => quote ?? ''),
      ];
      for (const text of shown) expect(text).not.toMatch(UNSEEN);
      expect(seen.site.confidence).toBeGreaterThanOrEqual(0);
      expect(seen.site.confidence).toBeLessThanOrEqual(1);
      expect(JSON.parse(JSON.stringify({ page, seen }))).toEqual({ page, seen });
      expect(JSON.stringify(page).length).toBeLessThan(2_000_000);
    }),
    settings(500),
  );
});

test('nothing on a page changes what objects are', { timeout: PATIENCE }, () => {
  const inherited = Object.getOwnPropertyNames(Object.prototype);
  fc.assert(
    fc.property(anyPage, (html) => {
      look(html, HERE);
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(inherited);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      expect((globalThis as Record<string, unknown>).ran).toBeUndefined();
    }),
    settings(300),
  );
});

test('the same page gives the same answer', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(anyPage, (html) => {
      expect(look(html, HERE)).toEqual(look(html, HERE));
    }),
    settings(200),
  );
});
