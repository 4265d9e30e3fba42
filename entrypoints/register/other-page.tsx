import type { ToastMessage } from '../../components/design/toast.tsx';
import type { Route } from '../../components/register/route.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { CandidatePage } from './candidate-page.tsx';
import { ChangesPage } from './changes-page.tsx';
import { ComparisonPage } from './comparison-page.tsx';
import { OutboxPage } from './outbox-page.tsx';
import { QueuePage } from './queue-page.tsx';
import { ReportPage } from './report-page.tsx';
import { StoredTextPage } from './stored-text-page.tsx';
import { VersionsPage } from './versions-page.tsx';
import { VettingPage } from './vetting-page.tsx';

interface OtherPageProps {
  route: Exclude<Route, { page: 'list' }>;
  settings: Settings;
  onToast: (toast: ToastMessage | null) => void;
}

/** Every view but the list. Loaded after it: with the engine and what reads documents they are many times its size. */
export function OtherPage({ route, settings, onToast }: OtherPageProps) {
  switch (route.page) {
    case 'candidate':
      return (
        <CandidatePage
          key={route.id}
          id={route.id}
          tab={route.tab}
          userName={settings.userName}
          country={settings.country}
          onToast={onToast}
        />
      );
    case 'changes':
      return <ChangesPage onToast={onToast} />;
    case 'queue':
      return <QueuePage onToast={onToast} />;
    case 'outbox':
      return <OutboxPage ids={route.ids} onToast={onToast} />;
    case 'report':
      return <ReportPage key={route.ids.join()} ids={route.ids} settings={settings} />;
    case 'compare':
      return <ComparisonPage ids={route.ids} />;
    case 'vetting':
      return <VettingPage key={route.id} id={route.id} country={settings.country} onToast={onToast} />;
    case 'versions':
      return <VersionsPage before={route.before} after={route.after} />;
    case 'text':
      return <StoredTextPage key={route.snapshotId} {...route} />;
  }
}
