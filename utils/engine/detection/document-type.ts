import type { Detection } from '../../model/detection.ts';
import type { DocumentType } from '../../model/document-type.ts';
import { documentTypeOfText } from './document-clauses.ts';
import { plainWords } from './document-name.ts';
import { classifyUrl } from './document-url.ts';

/** So much of a text without a page around it tells what it is. */
const TELLING_LENGTH = 20_000;

/**
 * What a document is that was read at `url`, when nobody said it. A page has been looked at whole (`detection`); a file,
 * for which that is null, is known by the turns of phrase of its text, else by its address and title. Null when nothing
 * tells.
 */
export function documentTypeOf(
  document: { url: string; title: string | null; text: string },
  detection: Detection | null,
): DocumentType | null {
  if (detection) return detection.page.documentType;
  const { url, title, text } = document;
  return documentTypeOfText(plainWords(text.slice(0, TELLING_LENGTH))) ?? classifyUrl(url, title ?? undefined);
}
