import type { ComponentChildren } from 'preact';
import type { ChangeActions } from '../../components/changes/change-item.tsx';
import { ChangesPanel } from '../../components/changes/changes-panel.tsx';
import { InboxView } from '../../components/changes/inbox-view.tsx';
import { PageShell } from '../../components/page/page-shell.tsx';
import { WatchCard } from '../../components/watching/watch-card.tsx';
import { wordMarks } from '../../utils/engine/diff/word-marks.ts';
import type { VendorChange } from '../../utils/model/vendor-change.ts';
import type { Watch } from '../../utils/model/watch.ts';
import { ANEW, BREACH, CHANGES, DATE, NOW, WATCH } from './invented-changes.ts';

const DAY = 86_400_000;
const nothing = () => {};
const ACTIONS: ChangeActions = { acknowledge: nothing, reopen: nothing, reassess: nothing, marksOf: wordMarks };

const NAMES = new Map([
  ['quillbird.example', 'Quillbird'],
  ['saltmarsh.example', 'Saltmarsh'],
]);

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
      <InboxView changes={CHANGES} judgedAnew={ANEW} names={NAMES} actions={ACTIONS} now={NOW} />
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
