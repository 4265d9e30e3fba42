import { ChangesPanel } from '../../components/changes/changes-panel.tsx';
import { Notice } from '../../components/design/notice.tsx';
import type { ToastMessage } from '../../components/design/toast.tsx';
import { useLocale } from '../../components/locale.tsx';
import { WatchCard } from '../../components/watching/watch-card.tsx';
import { send } from '../../utils/messaging/send.ts';
import type { Candidate } from '../../utils/model/candidate.ts';
import { withoutAccess } from '../../utils/platform/site-access.ts';
import { reviewsOf } from '../../utils/use-cases/reviews.ts';
import { readInbox } from '../../utils/use-cases/watching/inbox.ts';
import { SCHEDULE } from '../../utils/use-cases/watching/schedule.ts';
import { getWatch, sitesToWatch } from '../../utils/use-cases/watching/watching.ts';
import { askForSites } from '../shared/site-permission.ts';
import { useAttempt } from '../shared/use-attempt.ts';
import { useStored } from '../shared/use-stored.ts';
import { useChangeActions } from './use-change-actions.ts';

interface CandidateChangesProps {
  candidate: Candidate;
  onToast: (toast: ToastMessage | null) => void;
}

/** How a candidate is watched, and what it changed. */
export function CandidateChanges({ candidate, onToast }: CandidateChangesProps) {
  const { t } = useLocale();
  const { id, name, risk } = candidate;
  const stored = useStored(`changes ${id}`, () => loadChanges(candidate), id);
  const actions = useChangeActions(onToast);
  const attempt = useAttempt(onToast, 'watch.failed');
  if (stored.kind === 'loading') return null;
  if (stored.kind === 'failed') return <Notice tone="problem">{t('register.failed')}</Notice>;
  const sites = sitesToWatch(candidate);
  const watch = async () => {
    // The browser's question must be the first thing that happens in the click.
    if (await askForSites(sites)) await send('watch-vendor', { vendorId: id });
    else onToast({ text: t('watch.refused') });
  };
  return (
    <ChangesPanel
      {...stored.value.inbox}
      vendor={{ id, name }}
      actions={actions}
      now={Date.now()}
      isChecked={stored.value.watch?.lastAt != null}
    >
      <WatchCard
        watch={stored.value.watch}
        risk={risk}
        days={SCHEDULE[risk].checkDays}
        reviewDueAt={reviewsOf(candidate)[0]?.date ?? null}
        sites={sites}
        now={Date.now()}
        onWatch={() => attempt(watch)}
        onStop={() => attempt(() => send('stop-watching', { vendorId: id }))}
      />
    </ChangesPanel>
  );
}

async function loadChanges(candidate: Candidate) {
  const { id } = candidate;
  const [inbox, watch] = await Promise.all([readInbox(id), getWatch(id)]);
  const missing = watch === null ? [] : await withoutAccess(sitesToWatch(candidate));
  // Known at once, not only from the next check on.
  const seen = watch && missing.length > 0 ? { ...watch, problem: 'permission-missing' as const } : watch;
  return { inbox, watch: seen };
}
