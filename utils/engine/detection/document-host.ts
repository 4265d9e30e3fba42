import { DOCUMENT_HOSTS } from '../../facts/document-hosts.ts';
import type { DocumentType } from '../../model/document-type.ts';

/** What a service publishes at this URL in a customer's name; null elsewhere, and on the service's own front page. */
export function documentHost(address: string): DocumentType | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  const known = DOCUMENT_HOSTS.find(({ domains }) =>
    domains.some((domain) => host.endsWith(`.${domain}`) || (host === domain && pathname.length > 1)),
  );
  return known?.documentType ?? null;
}
