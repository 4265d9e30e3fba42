import { CANDIDATE_STATUSES, type Candidate, RISK_LEVELS } from '../../utils/model/candidate.ts';
import { useLocale } from '../locale.tsx';
import type { Draft } from './draft.ts';
import type { OnEdit } from './on-edit.ts';
import { SaveRow } from './save-row.tsx';
import { useEditing } from './use-editing.ts';

interface EditFormProps {
  candidate: Candidate;
  onEdit: OnEdit;
}

/** What the organisation knows and wants of this candidate. */
export function EditForm({ candidate, onEdit }: EditFormProps) {
  const { t } = useLocale();
  const editing = useEditing('about', candidate, onEdit);
  return (
    <form class="card card__body stack" onSubmit={editing.save} aria-labelledby="edit-title">
      <h2 id="edit-title">{t('edit.title')}</h2>
      <EditFields draft={editing.draft} onChange={editing.change} />
      <SaveRow editing={editing} label={t('edit.save')} />
    </form>
  );
}

const TEXT_FIELDS = ['name', 'owner', 'purpose', 'dataCategories', 'tags', 'notes'] as const;
const LONG_FIELDS: readonly string[] = ['purpose', 'notes'];

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
