import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';

export type ExportFormat = 'json' | 'csv';

interface RegisterActionsProps {
  total: number;
  selected: readonly string[];
  onExport: (format: ExportFormat) => void;
  onImport: (file: File) => void;
}

/** Files in and out. What is exported (the selection, or all) stands on the buttons. */
export function RegisterActions({ total, selected, onExport, onImport }: RegisterActionsProps) {
  const { t } = useLocale();
  const what =
    selected.length > 0 ? t('export.selected', { count: selected.length }) : t('export.all', { count: total });
  return (
    <div class="row no-print">
      {total > 0 && (
        <fieldset class="row" aria-label={t('export.label', { what })}>
          <span class="soft small">{what}</span>
          <button type="button" class="button" onClick={() => onExport('json')}>
            <Icon name="download" />
            {t('export.json')}
          </button>
          <button type="button" class="button" onClick={() => onExport('csv')}>
            <Icon name="download" />
            {t('export.csv')}
          </button>
        </fieldset>
      )}
      <ImportButton onImport={onImport} />
    </div>
  );
}

/** A file field that looks like the buttons beside it; the same file may be chosen twice in a row. */
export function ImportButton({ onImport }: { onImport: (file: File) => void }) {
  const { t } = useLocale();
  return (
    <label class="button file-button">
      <Icon name="upload" />
      {t('import.button')}
      <input
        type="file"
        class="hidden-visually"
        accept="application/json,.json"
        onChange={(event) => {
          const field = event.currentTarget;
          const file = field.files?.[0];
          if (file) onImport(file);
          field.value = '';
        }}
      />
    </label>
  );
}
