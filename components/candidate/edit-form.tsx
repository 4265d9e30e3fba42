import { useEffect, useState } from 'preact/hooks';
import { CANDIDATE_STATUSES, type Candidate, RISK_LEVELS } from '../../utils/model/candidate.ts';
import { useLocale } from '../locale.tsx';
import { type Draft, draftOf, editOf } from './draft.ts';
import type { EditOutcome, OnEdit } from './on-edit.ts';

interface EditFormProps {
  candidate: Candidate;
  onEdit: OnEdit;
}

type SaveState = { kind: 'untouched' | 'unsaved' } | EditOutcome;

/** What the organisation knows and wants of this candidate. */
export function EditForm({ candidate, onEdit }: EditFormProps) {
  const { t } = useLocale();
  const [typed, setTyped] = useState<Partial<Draft>>({});
  /** The candidate as it was when typing began; null while nothing was typed. */
  const [seen, setSeen] = useState<Candidate | null>(null);
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });
  const draft = { ...draftOf(candidate), ...typed };
  useLeaveWarning(Object.keys(typed).length > 0);

  const change = (field: Partial<Draft>) => {
    setTyped({ ...typed, ...field });
    setSeen(seen ?? candidate);
    setState({ kind: 'unsaved' });
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const edit = editOf({ ...draftOf(seen ?? candidate), ...typed }, seen ?? candidate);
    const outcome = edit === null ? ({ kind: 'saved' } as const) : await onEdit(edit, seen ?? candidate);
    if (outcome.kind === 'saved') setTyped({});
    // After a conflict the person has seen what is stored now: saving again is meant.
    setSeen(outcome.kind === 'saved' || outcome.kind === 'conflict' ? null : seen);
    setState(outcome);
  };
  return (
    <form class="card card__body stack" onSubmit={save} aria-labelledby="edit-title">
      <h2 id="edit-title">{t('edit.title')}</h2>
      <EditFields draft={draft} onChange={change} />
      <div class="row">
        <button type="submit" class="button button--primary no-print">
          {t('edit.save')}
        </button>
        <span class="soft small" role="status">
          <SaveStateText state={state} />
        </span>
      </div>
    </form>
  );
}

function SaveStateText({ state }: { state: SaveState }) {
  const { t, list } = useLocale();
  if (state.kind === 'untouched') return null;
  if (state.kind !== 'conflict') return <>{t(`edit.${state.kind}`)}</>;
  return <>{t('edit.conflict', { fields: list(state.fields.map((field) => t(`field.${field}`))) })}</>;
}

const TEXT_FIELDS = ['name', 'owner', 'purpose', 'dataCategories', 'tags', 'dpoAdvice', 'notes'] as const;
const LONG_FIELDS: readonly string[] = ['purpose', 'dpoAdvice', 'notes'];

function EditFields({ draft, onChange }: { draft: Draft; onChange: (field: Partial<Draft>) => void }) {
  const { t } = useLocale();
  return (
    <>
      <label class="field">
        <span class="field__label">{t('field.status')}</span>
        <select
          class="input"
          value={draft.status}
          onChange={(event) => onChange({ status: event.currentTarget.value as Draft['status'] })}
        >
          {CANDIDATE_STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(`status.${status}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="field__label">{t('field.risk')}</span>
        <select
          class="input"
          value={draft.risk}
          aria-describedby="hint-risk"
          onChange={(event) => onChange({ risk: event.currentTarget.value as Draft['risk'] })}
        >
          {RISK_LEVELS.map((risk) => (
            <option key={risk} value={risk}>
              {t(`risk.${risk}`)}
            </option>
          ))}
        </select>
        <span id="hint-risk" class="field__hint">
          {t('edit.risk-hint')}
        </span>
      </label>
      {TEXT_FIELDS.map((field) => (
        <TextField key={field} field={field} value={draft[field]} onInput={(value) => onChange({ [field]: value })} />
      ))}
    </>
  );
}

interface TextFieldProps {
  field: (typeof TEXT_FIELDS)[number];
  value: string;
  onInput: (value: string) => void;
}

function TextField({ field, value, onInput }: TextFieldProps) {
  const { t } = useLocale();
  const hintId = `hint-${field}`;
  const hint = field === 'dataCategories' || field === 'tags' ? t('edit.commas') : null;
  const shared = {
    class: 'input',
    value,
    'aria-describedby': hint ? hintId : undefined,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label class="field__label" for={`field-${field}`}>
        {t(`field.${field}`)}
      </label>
      {LONG_FIELDS.includes(field) ? (
        <textarea id={`field-${field}`} rows={2} {...shared} />
      ) : (
        <input id={`field-${field}`} type="text" required={field === 'name'} {...shared} />
      )}
      {hint && (
        <span id={hintId} class="field__hint">
          {hint}
        </span>
      )}
    </div>
  );
}

/** The browser asks before it closes a page with unsaved changes. */
function useLeaveWarning(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
