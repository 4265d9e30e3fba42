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

/**
 * After a change of view the focus goes to its heading: that is what a screen reader reads out, and where Tab goes on.
 * Not on the first view, where the browser's own start is right.
 */
export function useFocusOnHeading(view: string, isReady: boolean): void {
  const [seen, setSeen] = useState(view);
  useEffect(() => {
    if (!isReady || seen === view) return;
    setSeen(view);
    const heading = document.querySelector('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
    scrollTo(0, 0);
  }, [view, isReady, seen]);
}
