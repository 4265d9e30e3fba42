import { useEffect, useRef } from 'preact/hooks';
import { COMPARISONS, type RestoreMode, type RestorePlan } from '../../utils/model/backup.ts';
import { Segmented } from '../design/segmented.tsx';
import { useLocale } from '../locale.tsx';

interface RestorePlanProps {
  plan: RestorePlan;
  onMode: (mode: RestoreMode) => void;
  onConfirm: () => void;
  onCancel: () => void;
}

const MODES = ['merge', 'replace'] as const;

/** What a restore would change, by name, before anything is changed. */
export function RestorePlanView({ plan, onMode, onConfirm, onCancel }: RestorePlanProps) {
  const { t, dateTime } = useLocale();
  const { mode, vendors, removed, snapshots, records } = plan;
  const title = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone; whoever uses the keyboard goes on from the answer.
  useEffect(() => title.current?.focus(), []);
  const madeAt = Date.parse(plan.createdAt);
  const date = Number.isNaN(madeAt) ? plan.createdAt : dateTime(madeAt);
  return (
    <div class="stack restore-plan">
      <h3 ref={title} tabIndex={-1}>
        {t('restore.title')}
      </h3>
      <p>{t('restore.checked', { date, count: records })}</p>
      <Segmented<RestoreMode>
        label={t('restore.mode')}
        value={mode}
        options={MODES.map((value) => ({ value, label: t(`restore.mode.${value}`) }))}
        onChange={onMode}
      />
      <p class="soft">{t(`restore.${mode}-text`)}</p>
      <ul class="restore-plan__parts" aria-live="polite">
        {removed.length > 0 && <Names title={t('restore.removed', { count: removed.length })} names={removed} isLoss />}
        {COMPARISONS.filter((one) => vendors[one].length > 0).map((one) => (
          <Names key={one} title={t(`restore.compared.${one}`, { count: vendors[one].length })} names={vendors[one]} />
        ))}
        {snapshots > 0 && <li>{t('restore.documents', { count: snapshots })}</li>}
      </ul>
      <div class="row">
        <button
          type="button"
          class={mode === 'replace' ? 'button button--danger' : 'button button--primary'}
          onClick={onConfirm}
        >
          {t(`restore.confirm.${mode}`)}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('restore.cancel')}
        </button>
      </div>
    </div>
  );
}

/** More than a person reads; the number says the rest. */
const MOST_NAMES = 100;

function Names({ title, names, isLoss = false }: { title: string; names: readonly string[]; isLoss?: boolean }) {
  const { t, list } = useLocale();
  const shown = names.slice(0, MOST_NAMES);
  const more = names.length - shown.length;
  return (
    <li>
      <details open={isLoss || names.length <= 5}>
        <summary class={isLoss ? 'restore-plan__loss' : undefined}>{title}</summary>
        <p class="soft restore-plan__names">
          {list(more > 0 ? [...shown, t('restore.more', { count: more })] : shown)}
        </p>
      </details>
    </li>
  );
}
