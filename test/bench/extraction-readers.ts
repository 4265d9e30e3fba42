import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
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

async function readWithReadability(html: string): Promise<string> {
  const { document } = parseHTML(html);
  const article = new Readability(document as unknown as Document).parse();
  return article ? `${article.title ?? ''}\n${seenText(article.content ?? '')}` : '';
}

async function readWithDefuddle(html: string, url: string): Promise<string> {
  const { document } = parseHTML(html);
  const article = await Defuddle(document as unknown as Document, url);
  return `${article.title ?? ''}\n${seenText(article.content)}`;
}

export const READERS: readonly Reader[] = [
  { name: 'Vetwell', read: readOurs },
  { name: 'Readability', read: readWithReadability },
  { name: 'defuddle', read: readWithDefuddle },
];
