import type { DocumentSource } from '../../utils/model/extraction.ts';
import { text } from './fields.ts';

/** A document as a request carries it; `url` may stand beside it. Throws with a message for the one who asked. */
export function sourceOf(fields: unknown, url?: unknown): DocumentSource {
  if (typeof fields !== 'object' || fields === null) throw new TypeError('a document must be an object');
  const document = fields as Record<string, unknown>;
  return { url: text({ url: document.url ?? url }, 'url'), ...bytesOf(document, text(document, 'contentType')) };
}

function bytesOf(document: Record<string, unknown>, contentType: string): Pick<DocumentSource, 'body' | 'contentType'> {
  if (typeof document.bodyBase64 === 'string') {
    return { body: new Uint8Array(Buffer.from(document.bodyBase64, 'base64')), contentType };
  }
  if (typeof document.body !== 'string') throw new TypeError('body or bodyBase64 must be a string');
  // The text has been decoded already, so the charset it once had no longer holds.
  const type = contentType.split(';')[0] ?? '';
  return { body: new TextEncoder().encode(document.body), contentType: `${type}; charset=utf-8` };
}
