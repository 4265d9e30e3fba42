import { useState } from 'preact/hooks';
import { CANDIDATE_STATUSES, type CandidateStatus } from '../../utils/model/candidate.ts';
import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { COMPARABLE, hrefFor } from './route.ts';

export interface BulkActions {
  setStatus: (ids: readonly string[], status: CandidateStatus) => void;
  addTag: (ids: readonly string[], tag: string) => void;
  removeTag: (ids: readonly string[], tag: string) => void;
  remove: (ids: readonly string[]) => void;
}

interface BulkBarProps {
  /** Ids of the candidates that are selected. */
  selected: readonly string[];
  /** Tags that at least one of them has. */
  tags: readonly string[];
  actions: BulkActions;
  /** Share of a long piece of work that is done, 0 to 1; null when none is under way. */
  progress: number | null;
  onClear: () => void;
}

/** What can be done with the selected candidates. */
export function BulkBar({ selected, tags, actions, progress, onClear }: BulkBarProps) {
  const { t, percent } = useLocale();
  const isComparable = selected.length >= COMPARABLE.min && selected.length <= COMPARABLE.max;
  return (
    <section class="bulk-bar card no-print" aria-label={t('bulk.label')}>
      <div class="row bulk-bar__head">
        <strong class="figures" role="status">
          {progress === null
            ? t('bulk.selected', { count: selected.length })
            : t('bulk.progress', { share: percent(progress * 100) })}
        </strong>
        <button type="button" class="button button--quiet" onClick={onClear}>
          {t('bulk.clear')}
        </button>
        {!isComparable && <span class="soft small">{t('bulk.compare-hint', COMPARABLE)}</span>}
      </div>
      <StatusChoice onChoose={(status) => actions.setStatus(selected, status)} />
      <TagForm
        tags={tags}
        onAdd={(tag) => actions.addTag(selected, tag)}
        onRemove={(tag) => actions.removeTag(selected, tag)}
      />
      {isComparable && (
        <a class="button" href={hrefFor({ page: 'compare', ids: [...selected] })}>
          <Icon name="differs" />
          {t('bulk.compare')}
        </a>
      )}
      <a class="button" href={hrefFor({ page: 'report', ids: [...selected] })}>
        <Icon name="document" />
        {t('report.open')}
      </a>
      <a class="button" href={hrefFor({ page: 'outbox', ids: [...selected] })}>
        <Icon name="upload" />
        {t('outbox.open')}
      </a>
      <button type="button" class="button button--danger" onClick={() => actions.remove(selected)}>
        <Icon name="trash" />
        {t('action.delete')}
      </button>
    </section>
  );
}

/** A choice that is made at once would be made by the arrow keys as well: so it has a button. */
function StatusChoice({ onChoose }: { onChoose: (status: CandidateStatus) => void }) {
  const { t } = useLocale();
  const [status, setStatus] = useState<CandidateStatus>('under-review');
  return (
    <form
      class="bulk-bar__pair"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(status);
      }}
    >
      <select
        class="input"
        aria-label={t('bulk.status')}
        value={status}
        onChange={(event) => setStatus(CANDIDATE_STATUSES.find((one) => one === event.currentTarget.value) ?? status)}
      >
        {CANDIDATE_STATUSES.map((one) => (
          <option key={one} value={one}>
            {t(`status.${one}`)}
          </option>
        ))}
      </select>
      <button type="submit" class="button">
        {t('bulk.set-status')}
      </button>
    </form>
  );
}

interface TagFormProps {
  tags: readonly string[];
  onAdd: (tag: string) => void;
  onRemove: (tag: string) => void;
}

function TagForm({ tags, onAdd, onRemove }: TagFormProps) {
  const { t } = useLocale();
  const [typed, setTyped] = useState('');
  const tag = typed.trim();
  return (
    <form
      class="bulk-bar__pair"
      onSubmit={(event) => {
        event.preventDefault();
        if (tag !== '') onAdd(tag);
        setTyped('');
      }}
    >
      <input
        class="input"
        aria-label={t('bulk.tag')}
        placeholder={t('bulk.tag')}
        list="bulk-tags"
        maxLength={60}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <datalist id="bulk-tags">
        {tags.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <button type="submit" class="button">
        {t('bulk.add-tag')}
      </button>
      {tags.includes(tag) && (
        <button
          type="button"
          class="button"
          onClick={() => {
            onRemove(tag);
            setTyped('');
          }}
        >
          {t('bulk.remove-tag')}
        </button>
      )}
    </form>
  );
}
