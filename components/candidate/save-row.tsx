import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import type { Editing, SaveState } from './use-editing.ts';

/** Save, throw away, undo, and how it went: the last row of a form about a candidate. */
export function SaveRow({ editing, label }: { editing: Editing; label: string }) {
  const { t } = useLocale();
  const { isUnsaved, discard, undo, state } = editing;
  return (
    <div class="row">
      <button type="submit" class="button button--primary no-print">
        {label}
      </button>
      {isUnsaved && (
        <button type="button" class="button button--quiet" onClick={discard}>
          {t('edit.discard')}
        </button>
      )}
      {undo && (
        <button type="button" class="button" onClick={undo}>
          <Icon name="undo" />
          {t('action.undo')}
        </button>
      )}
      <span class="soft small" role="status">
        <SaveStateText state={state} />
      </span>
    </div>
  );
}

function SaveStateText({ state }: { state: SaveState }) {
  const { t, list } = useLocale();
  if (state.kind === 'untouched') return null;
  if (state.kind !== 'conflict') return <>{t(`edit.${state.kind}`)}</>;
  return <>{t('edit.conflict', { fields: list(state.fields.map((field) => t(`field.${field}`))) })}</>;
}
