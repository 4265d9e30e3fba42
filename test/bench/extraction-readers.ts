import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';
import { extract } from '../../utils/engine/extraction/extract.ts';

/** Reads the document's text out of a page. */
export interface Reader {
  name: string;
  read: (html: string, url: string) => Promise<string>;
}

const BLOCK_TAGS =
  /<\/?(?:address|article|blockquote|br|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|main|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)\b[^>]*>/gi;

/** What a reader would see of HTML: words of neighbouring blocks do not touch. */
function seenText(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html.replace(BLOCK_TAGS, ' $& ')}</body></html>`);
  return document.body.textContent ?? '';
}

async function readOurs(html: string, url: string): Promise<string> {
  const body = new TextEncoder().encode(html);
  return (await extract({ url, contentType: 'text/html; charset=utf-8', body })).text;
}

/** A page as a DOM, and how to let go of it. */
interface Opened {
  document: Document;
  close: () => void;
}
type Dom = (html: string, url: string) => Opened;

const DOMS: Record<string, Dom> = {
  linkedom: (html) => ({ document: parseHTML(html).document as unknown as Document, close: () => {} }),
  jsdom: (html, url) => {
    const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
    return { document: window.document, close: () => window.close() };
  },
};

function readWithReadability(document: Document): string {
  const article = new Readability(document).parse();
  return article ? `${article.title ?? ''}\n${seenText(article.content ?? '')}` : '';
}

async function readWithDefuddle(document: Document, url: string): Promise<string> {
  const article = await Defuddle(document, url);
  return `${article.title ?? ''}\n${seenText(article.content)}`;
}

const OTHERS: Record<string, (document: Document, url: string) => string | Promise<string>> = {
  Readability: readWithReadability,
  defuddle: readWithDefuddle,
};

/** Ours first; each of the others on each DOM, parsing included. */
export const READERS: readonly Reader[] = [
  { name: 'Vetwell', read: readOurs },
  ...Object.entries(OTHERS).flatMap(([name, readFrom]) =>
    Object.entries(DOMS).map(([dom, open]) => ({
      name: `${name} on ${dom}`,
      read: async (html: string, url: string) => {
        const { document, close } = open(html, url);
        try {
          return await readFrom(document, url);
        } finally {
          close();
        }
      },
    })),
  ),
];
