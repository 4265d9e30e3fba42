import { InboxView } from '../../components/changes/inbox-view.tsx';
import type { ToastMessage } from '../../components/design/toast.tsx';
import { useLocale } from '../../components/locale.tsx';
import { readReviews } from '../../utils/use-cases/reviews.ts';
import { readInbox } from '../../utils/use-cases/watching/inbox.ts';
import { usePageTitle } from '../shared/mount.tsx';
import { useStored } from '../shared/use-stored.ts';
import { StoredPage } from './stored-page.tsx';
import { useChangeActions } from './use-change-actions.ts';

/** The inbox: what all watched vendors changed, and who is due for review. */
export function ChangesPage({ onToast }: { onToast: (toast: ToastMessage | null) => void }) {
  const { t } = useLocale();
  const stored = useStored('inbox', loadInbox);
  const actions = useChangeActions(onToast);
  usePageTitle(t('changes.title'));
  return (
    <StoredPage view="changes" stored={stored} gone={{ title: '', text: '' }}>
      {(inbox) => <InboxView {...inbox} actions={actions} now={Date.now()} />}
    </StoredPage>
  );
}

async function loadInbox() {
  const [inbox, reviews] = await Promise.all([readInbox(), readReviews()]);
  return { ...inbox, ...reviews };
}
