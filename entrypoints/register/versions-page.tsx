import { VersionsView } from '../../components/candidate/versions-view.tsx';
import { useLocale } from '../../components/locale.tsx';
import { usePageTitle } from '../shared/mount.tsx';
import { useStored } from '../shared/use-stored.ts';
import { StoredPage } from './stored-page.tsx';

/** Two snapshots of one document, compared. */
export function VersionsPage({ before, after }: { before: string; after: string }) {
  const { t } = useLocale();
  const view = `versions ${before} ${after}`;
  const stored = useStored(view, async () => {
    // What reads PDFs is large; the register opens without it.
    const { compareVersions } = await import('../../utils/use-cases/compare-versions.ts');
    return compareVersions(before, after);
  });
  usePageTitle((stored.kind === 'ready' && stored.value?.title) || null);
  return (
    <StoredPage
      view={view}
      stored={stored}
      gone={{ title: t('snapshots.no-text.title'), text: t('snapshots.no-text') }}
    >
      {(comparison) => <VersionsView comparison={comparison} />}
    </StoredPage>
  );
}
