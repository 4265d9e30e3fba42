import type { DocumentType } from '../model/document-type.ts';
import type { Fact } from './fact.ts';

/** Services that publish one kind of document in the name of their customers, each on a subdomain or path of theirs. */
export interface DocumentHosts extends Fact {
  documentType: DocumentType;
  domains: readonly string[];
}

const written = { source: 'memory', asOf: '2026-11-22', verified: false } as const;

export const DOCUMENT_HOSTS: readonly DocumentHosts[] = [
  {
    ...written,
    documentType: 'status-page',
    domains: [
      'statuspage.io',
      'instatus.com',
      'statuspal.io',
      'status.io',
      'freshstatus.io',
      'hund.io',
      'statuscast.com',
      'betteruptime.com',
    ],
  },
  {
    ...written,
    documentType: 'vulnerability-disclosure',
    domains: [
      'hackerone.com',
      'bugcrowd.com',
      'intigriti.com',
      'yeswehack.com',
      'hackenproof.com',
      'openbugbounty.org',
    ],
  },
  {
    ...written,
    documentType: 'trust-center',
    domains: ['safebase.io', 'safebase.us', 'trust.page', 'securitypal.com', 'whistic.com'],
  },
];
