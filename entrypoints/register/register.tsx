import { useState } from 'preact/hooks';
import { Toast, type ToastMessage } from '../../components/design/toast.tsx';
import { PageShell } from '../../components/page/page-shell.tsx';
import { INITIAL_CONTROLS } from '../../components/register/register-view.tsx';
import type { Route } from '../../components/register/route.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { useOpenChanges } from '../shared/use-open-changes.ts';
import { CandidatePage } from './candidate-page.tsx';
import { ChangesPage } from './changes-page.tsx';
import { ComparisonPage } from './comparison-page.tsx';
import { ListPage } from './list-page.tsx';
import { QueuePage } from './queue-page.tsx';
import { StoredTextPage } from './stored-text-page.tsx';
import { useRoute } from './use-route.ts';
import { VersionsPage } from './versions-page.tsx';
import { VettingPage } from './vetting-page.tsx';

/** Text reads better in a narrower column than a table does. */
const WIDTHS: Partial<Record<Route['page'], 'middle'>> = { text: 'middle', versions: 'middle' };

/** The register page: one view at a time, by the fragment of its address. */
export function Register({ settings }: { settings: Settings }) {
  const route = useRoute();
  const openChanges = useOpenChanges();
  const [controls, setControls] = useState(INITIAL_CONTROLS);
  const [toast, setToast] = useState<ToastMessage | null>(null);
  return (
    <PageShell
      current={route.page === 'changes' ? 'changes' : 'register'}
      openChanges={openChanges}
      width={WIDTHS[route.page] ?? 'wide'}
    >
      {route.page === 'list' && (
        <ListPage controls={controls} onControls={setControls} columns={settings.registerColumns} onToast={setToast} />
      )}
      {route.page === 'candidate' && (
        <CandidatePage
          key={route.id}
          id={route.id}
          tab={route.tab}
          userName={settings.userName}
          country={settings.country}
          onToast={setToast}
        />
      )}
      {route.page === 'changes' && <ChangesPage onToast={setToast} />}
      {route.page === 'queue' && <QueuePage onToast={setToast} />}
      {route.page === 'compare' && <ComparisonPage ids={route.ids} />}
      {route.page === 'vetting' && (
        <VettingPage key={route.id} id={route.id} country={settings.country} onToast={setToast} />
      )}
      {route.page === 'versions' && <VersionsPage before={route.before} after={route.after} />}
      {route.page === 'text' && <StoredTextPage key={route.snapshotId} {...route} />}
      <Toast message={toast} onDismiss={() => setToast(null)} />
    </PageShell>
  );
}
