import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { hrefFor } from './route.ts';

interface RegisterActionsProps {
  total: number;
  /** How many vendors wait to be vetted. */
  queued: number;
  onExport: () => void;
  onImport: (file: File) => void;
}

/** Vendors and files in and out. */
export function RegisterActions({ total, queued, onExport, onImport }: RegisterActionsProps) {
  const { t } = useLocale();
  return (
    <div class="row no-print">
      <a class="button" href={hrefFor({ page: 'queue' })}>
        <Icon name="plus" />
        {queued > 0 ? t('queue.open-waiting', { count: queued }) : t('queue.open')}
      </a>
      {total > 0 && (
        <button type="button" class="button" aria-haspopup="dialog" onClick={onExport}>
          <Icon name="download" />
          {t('handover.open')}
        </button>
      )}
      <ImportButton onImport={onImport} />
    </div>
  );
}

/** A file field that looks like the buttons beside it; the same file may be chosen twice in a row. */
function ImportButton({ onImport }: { onImport: (file: File) => void }) {
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
