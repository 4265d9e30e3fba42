import { useLocale } from '../../components/locale.tsx';
import { SidePanelView } from '../../components/side-panel/side-panel-view.tsx';
import type { Settings } from '../../utils/model/settings.ts';
import { usePageTitle } from '../shared/mount.tsx';
import { startNoticing } from '../shared/noticing.ts';
import { overrulingOf } from '../shared/overruling.ts';
import { useSite } from '../shared/use-site.ts';
import { useActiveTab } from './use-active-tab.ts';
import { useLoading } from './use-loading.ts';

/** Beside the page: the vendor in the tab that is in front, with all its findings. */
export function SidePanel({ settings }: { settings: Settings }) {
  const { t } = useLocale();
  usePageTitle(t('panel.title'));
  const tabId = useActiveTab();
  const { state, problem, actions } = useSite(tabId);
  useLoading(tabId, actions.retry);
  const vendorId = state.kind === 'site' ? state.view.vendor.id : '';
  return (
    <SidePanelView
      state={state}
      problem={problem}
      actions={actions}
      overruling={overrulingOf(vendorId, settings.userName)}
      onNotice={settings.noticeWhileBrowsing ? null : () => void startNoticing().then(actions.retry, console.error)}
    />
  );
}
