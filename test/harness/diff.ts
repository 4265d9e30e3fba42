import { criteriaOf } from '../../utils/engine/criteria/criteria-of.ts';
import { diffDocuments } from '../../utils/engine/diff/diff-documents.ts';
import { extract } from '../../utils/engine/extraction/extract.ts';
import { sourceOf } from './request-source.ts';

/** Task `diff`. */
export async function diff(request: Record<string, unknown>) {
  const before = await extract(sourceOf(request.before, request.url));
  const after = await extract(sourceOf(request.after, request.url));
  return diffDocuments(before, after, (sentence) => criteriaOf(sentence, after.language ?? before.language));
}
