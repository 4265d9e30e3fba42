import type { Locale } from '../../utils/i18n/translate.ts';
import type { Assessment } from '../../utils/model/assessment.ts';
import type { DocumentType } from '../../utils/model/document-type.ts';
import { isSameDocument, readableUrl } from '../documents/document-kinds.ts';

/** What quotes are taken from, in the order of the assessment's documents. */
export interface QuoteSource {
  url: string;
  snapshotId: string | null;
  /** For people to read. */
  name: string;
}

/** A document of the vendor, as far as its name goes. */
export interface NamedDocument {
  url: string;
  documentType: DocumentType;
  title?: string | null;
}

/** The assessed documents with their names: the title, else the type, else the address. */
export function sourcesOf(
  assessment: Assessment,
  documents: readonly NamedDocument[],
  { t }: Pick<Locale, 't'>,
): QuoteSource[] {
  return assessment.documents.map(({ url, snapshotId }) => {
    const known = documents.find((document) => isSameDocument(document.url, url));
    const name = known ? known.title || t(`document.${known.documentType}`) : readableUrl(url);
    return { url, snapshotId, name };
  });
}
