import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Looks again when the tab has loaded another page. */
export function useLoading(tabId: number | null, lookAgain: () => void): void {
  useEffect(() => {
    const onUpdated = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status === 'complete') lookAgain();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => browser.tabs.onUpdated.removeListener(onUpdated);
  }, [tabId]);
}
