import { classifyUrl } from '../../utils/engine/detection/document-url.ts';
import { address, text } from './fields.ts';

/** Task `classify-url`. */
export const classifyDocumentUrl = (request: Record<string, unknown>) => ({
  documentType: classifyUrl(address(request, 'url'), request.text === undefined ? undefined : text(request, 'text')),
});
