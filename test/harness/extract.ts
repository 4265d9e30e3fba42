import { extract } from '../../utils/engine/extraction/extract.ts';
import { sourceOf } from './request-source.ts';

/** Task `extract`. */
export async function extractDocument(request: Record<string, unknown>) {
  const { title, language, text, blocks, truncated, problem } = await extract(sourceOf(request));
  return { title, language, text, blocks, truncated, problem };
}
