import type { VendorDocument } from '../../utils/model/candidate.ts';
import type { Snapshot } from '../../utils/model/snapshot.ts';
import { Icon } from '../design/icon.tsx';
import { byDocumentType, isSameDocument, readableUrl } from '../documents/document-kinds.ts';
import { ReadingProblemText } from '../documents/reading-problem.tsx';
import { useLocale } from '../locale.tsx';
import { hrefFor } from '../register/route.ts';
import '../documents/documents.css';

interface VendorDocumentsProps {
  documents: readonly VendorDocument[];
  snapshots: readonly Snapshot[];
}

/** The vendor's documents as last read, with every snapshot that is kept of each. */
export function VendorDocuments({ documents, snapshots }: VendorDocumentsProps) {
  const { t } = useLocale();
  return (
    <section class="card card__body stack" aria-labelledby="documents-title">
      <h2 id="documents-title">{t('documents.title')}</h2>
      {documents.length === 0 && <p class="soft">{t('documents.none-kept')}</p>}
      <ul class="documents documents--roomy">
        {byDocumentType(documents).map((document) => (
          <DocumentItem
            key={document.url}
            document={document}
            snapshots={snapshots.filter((snapshot) => isSameDocument(snapshot.url, document.url))}
          />
        ))}
      </ul>
    </section>
  );
}

function DocumentItem({ document, snapshots }: { document: VendorDocument; snapshots: readonly Snapshot[] }) {
  const { t, languageName } = useLocale();
  const newestFirst = snapshots.toSorted((a, b) => b.fetchedAt - a.fetchedAt);
  return (
    <li class={`document document--${document.problem ? 'failed' : 'read'}`}>
      <Icon
        name={document.problem ? 'alert' : 'document'}
        label={document.problem ? t('reading.failed') : t('reading.read')}
      />
      <a class="document__name" href={document.url} target="_blank" rel="noreferrer">
        {document.title || t(`document.${document.documentType}`)}
      </a>
      <span class="document__detail">
        {t(`document.${document.documentType}`)}
        {document.language && ` · ${languageName(document.language)}`}
        {` · ${readableUrl(document.url)}`}
      </span>
      {document.problem && <ReadingProblemText problem={document.problem} />}
      {newestFirst.length > 0 && (
        <ul class="snapshots" aria-label={t('snapshots.label')}>
          {newestFirst.map((snapshot) => (
            <SnapshotLine key={snapshot.id} snapshot={snapshot} />
          ))}
        </ul>
      )}
    </li>
  );
}

function SnapshotLine({ snapshot }: { snapshot: Snapshot }) {
  const { t, dateTime, number } = useLocale();
  const kilobytes = Math.max(1, Math.round(snapshot.size / 1024));
  return (
    <li class="snapshot figures">
      <a href={hrefFor({ page: 'text', snapshotId: snapshot.id, start: 0, end: 0 })}>
        {t('snapshots.read-at', { when: dateTime(snapshot.fetchedAt) })}
      </a>
      <span class="soft">
        {t('snapshots.size', { size: number(kilobytes) })} · <abbr title={snapshot.sha256}>{t('snapshots.hash')}</abbr>{' '}
        <code>{snapshot.sha256.slice(0, 12)}</code>
      </span>
    </li>
  );
}
