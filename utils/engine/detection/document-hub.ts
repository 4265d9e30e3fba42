import type { PageObservation } from '../../model/observation.ts';
import { documentLinks } from './document-links.ts';
import { pageDocumentType } from './page-type.ts';

/** A hub leads to at least so many kinds of documents from its own part of the page. */
const KINDS = 3;
/** And a good part of its own links are such. */
const SHARE = 0.3;

/**
 * True for pages whose purpose is to lead to legal documents ("/legal", a trust centre's front page), so that vetting can
 * follow them one level. A menu or footer does not make a hub: every page has one.
 */
export function isDocumentHub(page: PageObservation): boolean {
  const own = page.links.filter(({ region }) => region === 'main' || region === 'aside');
  const documents = documentLinks({ ...page, links: own }).filter(({ documentType }) => documentType !== 'other-legal');
  const kinds = new Set(documents.map(({ documentType }) => documentType));
  const type = pageDocumentType(page);
  if (type !== null && type !== 'other-legal' && type !== 'trust-center') return false;
  const isNamed = type !== null;
  return kinds.size >= KINDS && (isNamed || documents.length >= SHARE * new Set(own.map(({ url }) => url)).size);
}
