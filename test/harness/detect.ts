import { detect } from '../../utils/engine/detection/detect.ts';
import { observeHtml } from '../../utils/engine/observation/observe-html.ts';
import { address, text } from './fields.ts';

/** Task `detect`. */
export const detectPage = (request: Record<string, unknown>) =>
  detect(observeHtml(text(request, 'html'), address(request, 'url')));
