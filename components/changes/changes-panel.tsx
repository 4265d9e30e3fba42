import type { ComponentChildren } from 'preact';
import type { JudgedAnew, VendorChange } from '../../utils/model/vendor-change.ts';
import { useLocale } from '../locale.tsx';
import type { ChangeActions } from './change-item.tsx';
import { ChangeList } from './change-list.tsx';
import { JudgedAnewList } from './judged-anew-list.tsx';
import './changes.css';

interface ChangesPanelProps {
  vendor: { id: string; name: string };
  changes: readonly VendorChange[];
  judgedAnew: readonly JudgedAnew[];
  actions: ChangeActions;
  now: number;
  /** Without a check so far nobody knows whether something changed. */
  isChecked: boolean;
  /** How the vendor is watched. */
  children: ComponentChildren;
}

/** One candidate's changes, under how it is watched. */
export function ChangesPanel({ vendor, changes, judgedAnew, actions, now, isChecked, children }: ChangesPanelProps) {
  const { t } = useLocale();
  return (
    <>
      {children}
      <section class="card changes" aria-labelledby="changes-title">
        <div class="changes__head">
          <h2 id="changes-title">{t('nav.changes')}</h2>
        </div>
        {changes.length === 0 ? (
          <p class="change soft">{t(isChecked ? 'changes.none-of-vendor' : 'changes.not-checked')}</p>
        ) : (
          <ChangeList vendor={vendor} changes={changes} actions={actions} now={now} />
        )}
      </section>
      <JudgedAnewList records={judgedAnew} nameOf={null} />
    </>
  );
}
