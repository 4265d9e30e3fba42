import { assess } from '../../utils/engine/criteria/assess.ts';
import { detect } from '../../utils/engine/detection/detect.ts';
import { documentTypeOf } from '../../utils/engine/detection/document-type.ts';
import { decodeText } from '../../utils/engine/extraction/decode.ts';
import { extract } from '../../utils/engine/extraction/extract.ts';
import { observeHtml } from '../../utils/engine/observation/observe-html.ts';
import { DOCUMENT_TYPES, type DocumentType } from '../../utils/model/document-type.ts';
import type { DocumentSource } from '../../utils/model/extraction.ts';
import type { AssessableDocument } from '../../utils/model/finding.ts';
import { sourceOf } from './request-source.ts';

/** Task `assess`. */
export async function assessDocuments(request: Record<string, unknown>) {
  if (!Array.isArray(request.documents)) throw new TypeError('documents must be an array');
  const documents = await Promise.all(request.documents.map(readDocument));
  return assess(documents);
}

async function readDocument(fields: Record<string, unknown>): Promise<AssessableDocument> {
  const source = sourceOf(fields);
  const { title, language, text, blocks, truncated } = await extract(source);
  const documentType = askedFor(fields.documentType) ?? typeOf(source, title, text);
  return { documentType, url: source.url, language, text, blocks, truncated };
}

const askedFor = (value: unknown): DocumentType | undefined => DOCUMENT_TYPES.find((known) => known === value);

/** What the document is, when the request does not say. */
function typeOf(source: DocumentSource, title: string | null, text: string): DocumentType {
  const { url, contentType, body } = source;
  const seen = contentType.includes('html') ? detect(observeHtml(decodeText(body, contentType), url)) : null;
  return documentTypeOf({ url, title, text }, seen) ?? 'other-legal';
}
