import { useEffect, useState } from 'preact/hooks';
import { parseRoute, type Route } from '../../components/register/route.ts';

/** Where in the register page we are. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

/** The view that the person saw last. One page shows one view at a time, and views are drawn by different components. */
let shownView: string | null = null;

/**
 * After a change of view the focus goes to its heading: that is what a screen reader reads out, and where Tab goes on.
 * Not on the first view, where the browser's own start is right.
 */
export function useFocusOnHeading(view: string, isReady: boolean): void {
  useEffect(() => {
    if (!isReady || shownView === view) return;
    const isFirst = shownView === null;
    shownView = view;
    const heading = document.querySelector('h1');
    if (isFirst || !heading) return;
    heading.tabIndex = -1;
    heading.focus();
    scrollTo(0, 0);
  }, [view, isReady]);
}
