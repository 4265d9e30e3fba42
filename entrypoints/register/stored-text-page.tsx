import { StoredTextView } from '../../components/candidate/stored-text-view.tsx';
import { useLocale } from '../../components/locale.tsx';
import { findSnapshot } from '../../utils/storage/snapshots.ts';
import { usePageTitle } from '../shared/mount.tsx';
import { useStored } from '../shared/use-stored.ts';
import { StoredPage } from './stored-page.tsx';

interface StoredTextPageProps {
  snapshotId: string;
  start: number;
  end: number;
}

/** The text of one snapshot, with the part in the address marked. */
export function StoredTextPage({ snapshotId, start, end }: StoredTextPageProps) {
  const { t } = useLocale();
  const stored = useStored(`snapshot ${snapshotId}`, () => loadText(snapshotId));
  const title = stored.kind === 'ready' ? stored.value?.title : null;
  usePageTitle(title ?? null);
  return (
    <StoredPage
      view={`text ${snapshotId}`}
      stored={stored}
      gone={{ title: t('snapshots.no-text.title'), text: t('snapshots.no-text') }}
    >
      {(document) => (
        <StoredTextView
          {...document}
          title={document.title ?? t(`document.${document.documentType}`)}
          start={start}
          end={end}
        />
      )}
    </StoredPage>
  );
}

async function loadText(snapshotId: string) {
  // What reads PDFs is large; the register opens without it.
  const { snapshotText } = await import('../../utils/use-cases/snapshot-text.ts');
  const [snapshot, extraction] = await Promise.all([findSnapshot(snapshotId), snapshotText(snapshotId)]);
  if (!snapshot || !extraction) return null;
  const { finalUrl, fetchedAt, sha256, documentType } = snapshot;
  const { title, text, blocks, language } = extraction;
  return { url: finalUrl, fetchedAt, sha256, documentType, title, text, blocks, language };
}
