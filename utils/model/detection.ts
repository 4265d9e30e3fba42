import type { DocumentType } from './document-type.ts';

/** One weighed reason for or against "this is a vendor's site", shown to the user as "why". */
export interface SiteSignal {
  /** Stable id, translated by the interface (`signal.<name>`). */
  name: string;
  /** Positive speaks for a vendor, negative against. Log-odds. */
  weight: number;
  /** Words of the page that gave the signal. */
  quote?: string;
}

export interface SiteVerdict {
  kind: 'vendor' | 'not-vendor';
  /** How sure, 0 to 1. */
  confidence: number;
  signals: SiteSignal[];
}

/** A link to a legal or trust document, found on a page. */
export interface DocumentLink {
  /** Absolute URL without fragment. */
  url: string;
  text: string;
  documentType: DocumentType;
  /** How sure, 0 to 1. */
  confidence: number;
}

/** What detection makes of one observation. */
export interface Detection {
  site: SiteVerdict;
  page: { documentType: DocumentType | null; language: string | null };
  links: DocumentLink[];
}
