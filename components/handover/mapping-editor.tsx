import { useId } from 'preact/hooks';
import type { ColumnMapping, MappedColumn } from '../../utils/model/column-mapping.ts';
import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import type { MappingComplaint } from './export-draft.ts';

/** A field of ours that can fill a column. */
interface FieldChoice {
  id: string;
  title: string;
}

export interface MappingEditorProps {
  /** Those that are kept. */
  mappings: readonly ColumnMapping[];
  /** The one that is shown, as edited so far. */
  mapping: ColumnMapping;
  fields: readonly FieldChoice[];
  complaint: MappingComplaint | null;
  onChange: (mapping: ColumnMapping) => void;
  /** Null for a new one. */
  onPick: (id: string | null) => void;
  onSave: () => void;
  onDelete: () => void;
}

/** The columns that the user's other program wants, and what of ours fills each. */
export function MappingEditor(props: MappingEditorProps) {
  const { mappings, mapping, complaint, onChange, onPick, onSave, onDelete } = props;
  const { t } = useLocale();
  const isKept = mappings.some(({ id }) => id === mapping.id);
  return (
    <section class="stack" aria-label={t('mapping.title')}>
      {mappings.length > 0 && (
        <label class="field">
          <span class="field__label">{t('mapping.choose')}</span>
          <select class="input" onChange={(event) => onPick(event.currentTarget.value || null)}>
            {mappings.map(({ id, name }) => (
              <option key={id} value={id} selected={id === mapping.id}>
                {name}
              </option>
            ))}
            <option value="" selected={!isKept}>
              {t('mapping.new')}
            </option>
          </select>
        </label>
      )}
      <NameField mapping={mapping} isWrong={complaint?.problem === 'name'} onChange={onChange} />
      <Columns {...props} />
      <p class="field__error" role="alert">
        {complaint && complaintText(complaint, t)}
      </p>
      <div class="row">
        <button type="button" class="button" onClick={onSave}>
          {t('mapping.save')}
        </button>
        {isKept && (
          <button type="button" class="button button--danger" onClick={onDelete}>
            <Icon name="trash" />
            {t('mapping.delete')}
          </button>
        )}
      </div>
    </section>
  );
}

function complaintText(complaint: MappingComplaint, t: ReturnType<typeof useLocale>['t']): string {
  if (complaint.problem === 'twice') return t('mapping.complaint.twice', { heading: complaint.heading });
  return t(`mapping.complaint.${complaint.problem}`);
}

interface NameFieldProps {
  mapping: ColumnMapping;
  isWrong: boolean;
  onChange: (mapping: ColumnMapping) => void;
}

function NameField({ mapping, isWrong, onChange }: NameFieldProps) {
  const { t } = useLocale();
  const id = useId();
  return (
    <label class="field">
      <span class="field__label">{t('mapping.name')}</span>
      <input
        class="input"
        type="text"
        autoComplete="off"
        value={mapping.name}
        aria-invalid={isWrong && mapping.name.trim() === ''}
        aria-describedby={id}
        onInput={(event) => onChange({ ...mapping, name: event.currentTarget.value })}
      />
      <span id={id} class="field__hint">
        {t('mapping.name-hint')}
      </span>
    </label>
  );
}

function Columns({ mapping, fields, onChange }: MappingEditorProps) {
  const { t } = useLocale();
  const { columns } = mapping;
  const replace = (place: number, ...by: MappedColumn[]) =>
    onChange({ ...mapping, columns: columns.toSpliced(place, 1, ...by) });
  return (
    <>
      {columns.map((column, place) => (
        <fieldset key={place} class="mapped-column">
          <legend class="hidden-visually">{t('mapping.column', { number: place + 1 })}</legend>
          <label class="field">
            <span class="field__label small">{t('mapping.heading')}</span>
            <input
              class="input"
              type="text"
              autoComplete="off"
              value={column.heading}
              onInput={(event) => replace(place, { ...column, heading: event.currentTarget.value })}
            />
          </label>
          <FieldSelect column={column} fields={fields} onChange={(changed) => replace(place, changed)} />
          <button
            type="button"
            class="button button--quiet button--icon"
            aria-label={t('mapping.remove-column', { number: place + 1 })}
            onClick={() => replace(place)}
          >
            <Icon name="close" />
          </button>
        </fieldset>
      ))}
      <div>
        <button
          type="button"
          class="button button--quiet"
          onClick={() => onChange({ ...mapping, columns: [...columns, { heading: '', field: '' }] })}
        >
          <Icon name="plus" />
          {t('mapping.add-column')}
        </button>
      </div>
    </>
  );
}

interface FieldSelectProps {
  column: MappedColumn;
  fields: readonly FieldChoice[];
  onChange: (column: MappedColumn) => void;
}

/** A column without a heading gets that of the field, to begin with. */
function FieldSelect({ column, fields, onChange }: FieldSelectProps) {
  const { t } = useLocale();
  const choose = (field: string) => {
    const title = fields.find(({ id }) => id === field)?.title ?? '';
    onChange({ field, heading: column.heading.trim() === '' ? title : column.heading });
  };
  return (
    <label class="field">
      <span class="field__label small">{t('mapping.field')}</span>
      <select class="input" onChange={(event) => choose(event.currentTarget.value)}>
        <option value="" selected={column.field === ''}>
          {t('mapping.blank')}
        </option>
        {fields.map(({ id, title }) => (
          <option key={id} value={id} selected={id === column.field}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
