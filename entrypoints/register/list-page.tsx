import { useState } from 'preact/hooks';
import type { ToastMessage } from '../../components/design/toast.tsx';
import { useLocale } from '../../components/locale.tsx';
import { faultPlaceText } from '../../components/register/fault-place.ts';
import { type RegisterControls, RegisterView } from '../../components/register/register-view.tsx';
import type { Locale } from '../../utils/i18n/translate.ts';
import type { RegisterColumn } from '../../utils/model/register-filter.ts';
import { type ImportResult, importRegister } from '../../utils/use-cases/importing/import-register.ts';
import { readQueue } from '../../utils/use-cases/queue/queue-state.ts';
import { writeSettings } from '../../utils/use-cases/settings.ts';
import { usePageTitle } from '../shared/mount.tsx';
import { useOutcome } from '../shared/outcome-notice.ts';
import { useStored } from '../shared/use-stored.ts';
import { StoredPage } from './stored-page.tsx';
import { useBulk } from './use-bulk.ts';
import { useExportDialog } from './use-export-dialog.tsx';
import { useRows } from './use-rows.ts';
import { useSavedFilters } from './use-saved-filters.ts';
import { useTextSearch } from './use-text-search.ts';

interface ListPageProps {
  controls: RegisterControls;
  onControls: (controls: RegisterControls) => void;
  columns: readonly RegisterColumn[];
  onToast: (toast: ToastMessage | null) => void;
}

/** All candidates. */
export function ListPage({ controls, onControls, columns, onToast }: ListPageProps) {
  const { t, percent } = useLocale();
  const { stored, progress: preparing } = useRows();
  const { notice, tell, fail } = useOutcome();
  usePageTitle(t('register.title'));
  const { dialog, openExport } = useExportDialog();
  const saved = useSavedFilters(onToast);
  const { bulk, progress } = useBulk(onToast);
  const matches = useTextSearch(controls.filter.text, stored.kind === 'ready');
  const queue = useStored('queue', readQueue);
  // The same for the whole visit: rows are not drawn anew because time goes by.
  const [now] = useState(Date.now);
  const onImport = (file: File) => {
    file
      .text()
      .then((text) => importRegister(text))
      .then((result) => tell(result.ok ? 'good' : 'problem', (locale) => importText(result, locale)))
      .catch(fail(({ t }) => t('import.failed')));
  };
  const onColumns = (registerColumns: RegisterColumn[]) =>
    void writeSettings({ registerColumns }).catch((error: unknown) => console.error('not stored', error));
  if (preparing !== null) return <p role="status">{t('table.preparing', { share: percent(preparing * 100) })}</p>;
  return (
    <StoredPage view="list" stored={stored} gone={{ title: '', text: '' }}>
      {(rows) => (
        <>
          <RegisterView
            rows={rows}
            columns={columns}
            onColumns={onColumns}
            controls={controls}
            onControls={onControls}
            saved={saved}
            bulk={bulk}
            progress={progress}
            matches={matches}
            now={now}
            queued={queue.kind === 'ready' ? queue.value.vendors.filter(({ state }) => state !== 'done').length : 0}
            notice={notice}
            onExport={(selected) => openExport({ total: rows.length, selected })}
            onImport={onImport}
          />
          {dialog}
        </>
      )}
    </StoredPage>
  );
}

function importText(result: ImportResult, locale: Locale): string {
  const { t } = locale;
  if (result.ok) return t('import.done', result);
  const problem = t(`import.problem.${result.problem}`);
  if (result.place === '') return t('import.refused', { problem });
  return t('import.refused-at', { problem, place: faultPlaceText(result.place, locale) });
}
