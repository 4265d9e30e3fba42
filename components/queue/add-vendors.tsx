import { useId, useState } from 'preact/hooks';
import type { AddedList, VendorTable } from '../../utils/model/vendor-list.ts';
import { Icon } from '../design/icon.tsx';
import { Notice } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';
import { AddedNotice } from './added-notice.tsx';

export interface AddVendorsProps {
  /** What stands in the field: what the user typed, or what is left to be corrected. */
  text: string;
  onText: (text: string) => void;
  onAdd: () => void;
  onFile: (file: File) => void;
  /** A file with columns, of which one is to be picked; null when there is none. */
  table: VendorTable | null;
  /** The column that looks right. */
  likely: number;
  onColumn: (column: number) => void;
  onNoColumn: () => void;
  /** What became of the list that was added last. */
  added: AddedList | null;
  problem: 'not-a-workbook' | 'too-large' | 'failed' | null;
}

/** Puts vendors on the list: pasted, or from a file. */
export function AddVendors(props: AddVendorsProps) {
  const { t } = useLocale();
  const { table, added, problem } = props;
  const heading = useId();
  return (
    <section class="card card__body stack" aria-labelledby={heading}>
      <h2 id={heading}>{t('queue.add')}</h2>
      {problem && (
        <Notice tone="problem" announce>
          {t(`queue.problem.${problem}`)}
        </Notice>
      )}
      {added && <AddedNotice added={added} />}
      {table ? <ColumnPicker {...props} table={table} /> : <PasteForm {...props} />}
    </section>
  );
}

function PasteForm({ text, onText, onAdd, onFile }: AddVendorsProps) {
  const { t } = useLocale();
  const field = useId();
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd();
      }}
    >
      <div class="field">
        <label class="field__label" for={field}>
          {t('queue.field')}
        </label>
        <span class="field__hint" id={`${field}-hint`}>
          {t('queue.field-hint')}
        </span>
        <textarea
          id={field}
          class="input queue-field"
          rows={8}
          spellcheck={false}
          autocapitalize="off"
          aria-describedby={`${field}-hint`}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </div>
      <div class="row">
        <button type="submit" class="button button--primary" aria-disabled={text.trim() === ''}>
          <Icon name="plus" />
          {t('queue.add-button')}
        </button>
        <FileButton onFile={onFile} />
      </div>
    </form>
  );
}

function FileButton({ onFile }: Pick<AddVendorsProps, 'onFile'>) {
  const { t } = useLocale();
  return (
    <label class="button file-button">
      <Icon name="upload" />
      {t('queue.file')}
      <input
        type="file"
        class="hidden-visually"
        accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain"
        onChange={(event) => {
          const field = event.currentTarget;
          const file = field.files?.[0];
          if (file) onFile(file);
          field.value = '';
        }}
      />
    </label>
  );
}

/** How many values of a column are shown, so that one sees what is in it. */
const EXAMPLES = 3;

function ColumnPicker({ table, likely, onColumn, onNoColumn }: AddVendorsProps & { table: VendorTable }) {
  const { t, list } = useLocale();
  const [column, setColumn] = useState(likely);
  const values = table.rows.map(({ cells }) => cells[column] ?? '').filter(Boolean);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onColumn(column);
      }}
    >
      <label class="field">
        <span class="field__label">{t('queue.column')}</span>
        <select class="input" value={String(column)} onChange={(event) => setColumn(Number(event.currentTarget.value))}>
          {table.header.map((heading, place) => (
            <option key={`${place} ${heading}`} value={String(place)}>
              {heading || t('queue.column-number', { number: place + 1 })}
            </option>
          ))}
        </select>
        <span class="field__hint">
          {values.length > 0
            ? t('queue.column-values', { values: list(values.slice(0, EXAMPLES)) })
            : t('queue.column-empty')}
        </span>
      </label>
      <div class="row">
        <button type="submit" class="button button--primary">
          {t('queue.add-rows', { count: values.length })}
        </button>
        <button type="button" class="button button--quiet" onClick={onNoColumn}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
}
