import { isPracticeUrl } from '../../utils/model/practice.ts';
import { practicePage } from '../../utils/platform/practice-pages.ts';

/** Addresses of the practice vendor lead nowhere on the internet: links to them open its pages in the extension. */
export function openPracticeLinks(): void {
  const open = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.defaultPrevented || event.button > 1 || !isPracticeUrl(link.href)) return;
    event.preventDefault();
    window.open(practicePage(link.href), '_blank', 'noopener');
  };
  addEventListener('click', open);
  addEventListener('auxclick', open);
}
