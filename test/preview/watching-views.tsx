import type { ComponentChildren } from 'preact';
import type { ChangeActions } from '../../components/changes/change-item.tsx';
import { ChangesPanel } from '../../components/changes/changes-panel.tsx';
import { InboxView } from '../../components/changes/inbox-view.tsx';
import { PageShell } from '../../components/page/page-shell.tsx';
import { WatchCard } from '../../components/watching/watch-card.tsx';
import { wordMarks } from '../../utils/engine/diff/word-marks.ts';
import type { ReviewDue, VendorReview } from '../../utils/model/review.ts';
import { DAY } from '../../utils/model/time.ts';
import type { VendorChange } from '../../utils/model/vendor-change.ts';
import type { Watch } from '../../utils/model/watch.ts';
import { ANEW, BREACH, CHANGES, DATE, NOW, WATCH } from './invented-changes.ts';

const nothing = () => {};
const ACTIONS: ChangeActions = { acknowledge: nothing, reopen: nothing, reassess: nothing, marksOf: wordMarks };

const NAMES = new Map([
  ['quillbird.example', 'Quillbird'],
  ['saltmarsh.example', 'Saltmarsh'],
]);

const REVIEWS: readonly VendorReview[] = [
  review('quillbird.example', 'full-review', { origin: 'decision', at: NOW - 370 * DAY, months: 12 }),
  review('saltmarsh.example', 'policy-age', { origin: 'document', at: NOW - 720 * DAY, months: 24 }),
  review('saltmarsh.example', 'security-txt', { origin: 'document', at: NOW + 20 * DAY, months: 0 }),
  review('quillbird.example', 'certificate-expiry', { origin: 'document', at: NOW + 25 * DAY, months: 0 }),
];

function review(id: string, kind: ReviewDue['kind'], why: ReviewDue['why']): VendorReview {
  const date = (why.at ?? NOW) + why.months * 30.4 * DAY;
  return { kind, why, date, isDue: date <= NOW, vendor: { id, name: NAMES.get(id) ?? id } };
}

function panel(watch: Watch | null, changes: VendorChange[]): ComponentChildren {
  return (
    <PageShell current="register" openChanges={3}>
      <ChangesPanel
        vendor={{ id: 'quillbird.example', name: 'Quillbird' }}
        changes={changes}
        judgedAnew={[]}
        actions={ACTIONS}
        now={NOW}
        isChecked={watch !== null}
      >
        <WatchCard
          watch={watch}
          risk="high"
          days={7}
          reviewDueAt={NOW + 200 * DAY}
          sites={['https://*.quillbird.example/*']}
          now={NOW}
          onWatch={nothing}
          onStop={nothing}
        />
      </ChangesPanel>
    </PageShell>
  );
}

/** The inbox, and one vendor's part of it, in every state worth a look. */
export const WATCHING_VIEWS: Readonly<Record<string, () => ComponentChildren>> = {
  'changes-inbox': () => (
    <PageShell current="changes" openChanges={4}>
      <InboxView changes={CHANGES} judgedAnew={ANEW} names={NAMES} reviews={REVIEWS} actions={ACTIONS} now={NOW} />
    </PageShell>
  ),
  'changes-empty': () => (
    <PageShell current="changes">
      <InboxView changes={[]} judgedAnew={[]} names={NAMES} actions={ACTIONS} now={NOW} />
    </PageShell>
  ),
  'changes-not-watched': () => panel(null, []),
  'changes-watched': () => panel(WATCH, [BREACH, DATE]),
  'changes-withdrawn': () => panel({ ...WATCH, problem: 'permission-missing' }, []),
};
