import type { Detection } from '../../model/detection.ts';
import type { PageObservation } from '../../model/observation.ts';
import { detectLanguage } from '../text/language.ts';
import { documentLinks } from './document-links.ts';
import { pageDocumentType } from './page-type.ts';
import { siteVerdict } from './site.ts';

/** Below this a text tells less than what the page declares. */
const TELLING_TEXT = 300;

/** The language of the text itself where there is enough of it: declarations are often left from a template. */
function languageOf(page: PageObservation): string | null {
  const declared = /^[a-z]{2}(?=[-_]|$)/.exec(page.declaredLanguage ?? '')?.[0] ?? null;
  const read = detectLanguage(page.textSample);
  return page.textSample.length >= TELLING_TEXT ? (read ?? declared) : (declared ?? read);
}

/** Whether a page belongs to a vendor, which document it is, and which documents it links to. */
export function detect(page: PageObservation): Detection {
  const links = documentLinks(page);
  const documentType = pageDocumentType(page);
  return {
    site: siteVerdict(page, links),
    page: { documentType, language: languageOf(page) },
    links,
  };
}
