import { useEffect, useState } from 'preact/hooks';
import type { OtherPage } from './other-page.tsx';

/** The list comes to rest first. Milliseconds. */
const REST = 1_000;

/** The views beside the list: loaded when one is wanted, or when the page has come to rest. Null until then. */
export function useOtherPage(isWanted: boolean): typeof OtherPage | null {
  const [page, setPage] = useState<typeof OtherPage | null>(null);
  useEffect(() => {
    if (page) return;
    const load = () =>
      void import('./other-page.tsx').then(
        ({ OtherPage: loaded }) => setPage(() => loaded),
        (error: unknown) => console.error('the page could not be loaded', error),
      );
    const timer = setTimeout(load, isWanted ? 0 : REST);
    return () => clearTimeout(timer);
  }, [isWanted, page]);
  return page;
}
