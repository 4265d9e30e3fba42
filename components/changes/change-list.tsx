import type { VendorChange } from '../../utils/model/vendor-change.ts';
import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { hrefFor } from '../register/route.ts';
import { type ChangeActions, ChangeItem } from './change-item.tsx';
import './changes.css';

interface ChangeListProps {
  vendor: { id: string; name: string };
  changes: readonly VendorChange[];
  actions: ChangeActions;
  now: number;
}

/** The changes of one vendor: the open ones, then what does not bear on the vetting, then what was acknowledged. */
export function ChangeList({ vendor, changes, actions, now }: ChangeListProps) {
  const { t } = useLocale();
  const open = changes.filter(({ acknowledgedAt, material }) => acknowledgedAt === null && material);
  const immaterial = changes.filter(({ acknowledgedAt, material }) => acknowledgedAt === null && !material);
  const done = changes.filter(({ acknowledgedAt }) => acknowledgedAt !== null);
  const items = (some: readonly VendorChange[]) =>
    some.map((change) => <ChangeItem key={change.id} change={change} actions={actions} now={now} />);
  return (
    <>
      {open.length > 0 && <VendorActions vendor={vendor} open={open} actions={actions} />}
      {items(open)}
      {immaterial.length > 0 && (
        <details class="changes__more">
          <summary>{t('changes.immaterial', { count: immaterial.length })}</summary>
          {items(immaterial)}
        </details>
      )}
      {done.length > 0 && (
        <details class="changes__more">
          <summary>{t('changes.done', { count: done.length })}</summary>
          {items(done)}
        </details>
      )}
    </>
  );
}

interface VendorActionsProps {
  vendor: { id: string; name: string };
  open: readonly VendorChange[];
  actions: ChangeActions;
}

function VendorActions({ vendor: { id, name }, open, actions }: VendorActionsProps) {
  const { t } = useLocale();
  const isPending = open.some(({ reassessedAt, reopened }) => reassessedAt === null && reopened.length > 0);
  return (
    <div class="row no-print changes__actions">
      {isPending && (
        <button
          type="button"
          class="button button--primary"
          aria-label={t('changes.reassess-of', { name })}
          onClick={() => actions.reassess(id)}
        >
          <Icon name="retry" />
          {t('changes.reassess')}
        </button>
      )}
      <a
        class="button"
        aria-label={t('changes.ask-of', { name })}
        href={hrefFor({ page: 'candidate', id, tab: 'questions' })}
      >
        {t('changes.ask')}
      </a>
      <button
        type="button"
        class="button"
        aria-label={t('changes.acknowledge-all-of', { name })}
        onClick={() => actions.acknowledge(open.map((change) => change.id))}
      >
        <Icon name="met" />
        {t('changes.acknowledge-all')}
      </button>
    </div>
  );
}
