import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { namedTab, subjectTab } from '../shared/subject-tab.ts';

/** The tab in front in this window, as the user goes from one to the next; always the same when the address names one. */
export function useActiveTab(): number | null {
  const [tabId, setTabId] = useState(namedTab);
  useEffect(() => {
    if (namedTab() !== null) return;
    const follow = () => void subjectTab().then(setTabId);
    follow();
    // Whichever window it happened in: only the one in front here counts.
    browser.tabs.onActivated.addListener(follow);
    browser.tabs.onAttached.addListener(follow);
    return () => {
      browser.tabs.onActivated.removeListener(follow);
      browser.tabs.onAttached.removeListener(follow);
    };
  }, []);
  return tabId;
}
