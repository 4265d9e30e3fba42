import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useLocale } from '../../components/locale.tsx';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { hasPanel, openPanel } from '../../utils/platform/side-panel.ts';
import { usePageTitle } from '../shared/root.tsx';
import { subjectTab } from '../shared/subject-tab.ts';
import { useSite } from '../shared/use-site.ts';

interface Place {
  tabId: number | null;
  /** Known before the click: the panel opens in the click or not at all. */
  windowId: number | null;
}

// Asked for before anything is drawn: each answer comes by way of the browser's own process.
const subject = subjectTab();
const ownWindow = browser.windows.getCurrent();

/** This site: what is known of it, and what can be done. */
export function Popup() {
  const { t } = useLocale();
  usePageTitle(t('popup.title'));
  const [{ tabId, windowId }, setPlace] = useState<Place>({ tabId: null, windowId: null });
  useEffect(() => {
    void subject.then((found) => setPlace((before) => ({ ...before, tabId: found })));
    void ownWindow.then(({ id = null }) => setPlace((before) => ({ ...before, windowId: id })));
  }, []);
  const { state, problem, actions } = useSite(tabId);
  const open = () => {
    if (windowId !== null) openPanel(windowId).then(() => window.close(), console.error);
  };
  useEffect(() => {
    // By this mark the time to content is measured.
    if (state.kind !== 'loading') performance.mark('vetwell-shown');
  }, [state.kind]);
  return (
    <PopupView
      state={state}
      problem={problem}
      actions={actions}
      openPanel={hasPanel() && windowId !== null ? open : null}
    />
  );
}
