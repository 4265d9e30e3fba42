import { DOCUMENT_TYPES, type DocumentType } from '../../utils/model/document-type.ts';

/** In the order of the document types, which is the order of what they matter; within a type as they came. */
export const byDocumentType = <Item extends { documentType: DocumentType }>(items: readonly Item[]): Item[] =>
  items.toSorted((a, b) => DOCUMENT_TYPES.indexOf(a.documentType) - DOCUMENT_TYPES.indexOf(b.documentType));

/** Host and path of an address, for people to read; the address itself when it is none. */
export function readableUrl(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed) return url;
  const path = parsed.pathname === '/' ? '' : parsed.pathname.replace(/\/$/, '');
  return `${parsed.host.replace(/^www\./, '')}${path}`;
}

/** "https://*.acme.example/*" → "acme.example": the sites a permission is asked for, each once. */
export function sitesOf(matchPatterns: readonly string[]): string[] {
  const hosts = matchPatterns.map((pattern) => pattern.replace(/^[^:]*:\/\//, '').replace(/\/.*$/, ''));
  return [...new Set(hosts.map((host) => host.replace(/^\*\./, '')))];
}

/** True when two addresses name the same document: the fragment and a trailing slash do not count. */
export const isSameDocument = (a: string, b: string): boolean => bareUrl(a) === bareUrl(b);

const bareUrl = (url: string) => url.replace(/#.*$/, '').replace(/\/$/, '');
