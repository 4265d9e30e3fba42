import type { ComponentChildren } from 'preact';
import type { Settings } from '../../utils/model/settings.ts';
import { KNOWLEDGE } from './knowledge.ts';
import { renderRoot } from './root.tsx';

export { usePageTitle } from './root.tsx';

/** Draws a page of ours that shows findings, with what is known of the criteria from the beginning. */
export function mount(draw: (settings: Settings) => ComponentChildren): void {
  renderRoot(draw, KNOWLEDGE);
}
