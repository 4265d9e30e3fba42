import { useLocale } from '../../components/locale.tsx';
import { faultPlaceText } from '../../components/register/fault-place.ts';
import { type RegisterControls, RegisterView } from '../../components/register/register-view.tsx';
import type { Locale } from '../../utils/i18n/translate.ts';
import { listCandidates } from '../../utils/use-cases/candidates.ts';
import { type ImportResult, importRegister } from '../../utils/use-cases/register.ts';
import { usePageTitle } from '../shared/mount.tsx';
import { useOutcome } from '../shared/outcome-notice.ts';
import { useStored } from '../shared/use-stored.ts';
import { StoredPage } from './stored-page.tsx';
import { useExportDialog } from './use-export-dialog.tsx';

interface ListPageProps {
  controls: RegisterControls;
  onControls: (controls: RegisterControls) => void;
}

/** All candidates. */
export function ListPage({ controls, onControls }: ListPageProps) {
  const { t } = useLocale();
  const stored = useStored('candidates', listCandidates);
  const { notice, tell, fail } = useOutcome();
  usePageTitle(t('register.title'));
  const { dialog, openExport } = useExportDialog();
  const onImport = (file: File) => {
    file
      .text()
      .then((text) => importRegister(text))
      .then((result) => tell(result.ok ? 'good' : 'problem', (locale) => importText(result, locale)))
      .catch(fail(({ t }) => t('import.failed')));
  };
  return (
    <StoredPage view="list" stored={stored} gone={{ title: '', text: '' }}>
      {(candidates) => (
        <>
          <RegisterView
            candidates={candidates}
            controls={controls}
            onControls={onControls}
            notice={notice}
            onExport={(selected) =>
              openExport({ total: candidates.length, selected }).catch(fail(({ t }) => t('export.failed')))
            }
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
