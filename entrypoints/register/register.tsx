import { useState } from 'preact/hooks';
import { Toast, type ToastMessage } from '../../components/design/toast.tsx';
import { PageShell } from '../../components/page/page-shell.tsx';
import { INITIAL_CONTROLS } from '../../components/register/register-view.tsx';
import type { Route } from '../../components/register/route.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { useOpenChanges } from '../shared/use-open-changes.ts';
import { ListPage } from './list-page.tsx';
import { useOtherPage } from './use-other-page.ts';
import { useRoute } from './use-route.ts';

/** Text reads better in a narrower column than a table does. */
const WIDTHS: Partial<Record<Route['page'], 'middle'>> = { text: 'middle', versions: 'middle' };

/** The register page: one view at a time, by the fragment of its address. */
export function Register({ settings }: { settings: Settings }) {
  const route = useRoute();
  const OtherPage = useOtherPage(route.page !== 'list');
  const openChanges = useOpenChanges();
  const [controls, setControls] = useState(INITIAL_CONTROLS);
  const [toast, setToast] = useState<ToastMessage | null>(null);
  return (
    <PageShell
      current={route.page === 'changes' ? 'changes' : 'register'}
      openChanges={openChanges}
      width={WIDTHS[route.page] ?? 'wide'}
    >
      {route.page === 'list' ? (
        <ListPage controls={controls} onControls={setControls} columns={settings.registerColumns} onToast={setToast} />
      ) : (
        OtherPage && <OtherPage route={route} settings={settings} onToast={setToast} />
      )}
      <Toast message={toast} onDismiss={() => setToast(null)} />
    </PageShell>
  );
}
