import type { VendorDocument } from '../../utils/model/candidate.ts';
import type { Snapshot } from '../../utils/model/snapshot.ts';
import { Icon } from '../design/icon.tsx';
import { byDocumentType, isSameDocument, readableUrl } from '../documents/document-kinds.ts';
import { ReadingProblemText } from '../documents/reading-problem.tsx';
import { useLocale } from '../locale.tsx';
import { DocumentTimeline, TimelineLegend, type TimeRange } from './document-timeline.tsx';
import { VersionList } from './version-list.tsx';
import { versionsOf } from './versions.ts';
import '../documents/documents.css';
import './timeline.css';
import { safeHref } from '../design/safe-href.ts';

interface VendorDocumentsProps {
  documents: readonly VendorDocument[];
  snapshots: readonly Snapshot[];
}

/** The vendor's documents over time: a line for each, a point for each time it was read, and the versions to open. */
export function VendorDocuments({ documents, snapshots }: VendorDocumentsProps) {
  const { t } = useLocale();
  const times = snapshots.map(({ fetchedAt }) => fetchedAt);
  const range: TimeRange | null = times.length > 0 ? { from: Math.min(...times), to: Math.max(...times) } : null;
  return (
    <section class="card card__body stack" aria-labelledby="documents-title">
      <div class="row row--apart">
        <h2 id="documents-title">{t('documents.title')}</h2>
        {range && <TimelineLegend range={range} />}
      </div>
      {documents.length === 0 && <p class="soft">{t('documents.none-kept')}</p>}
      <ul class="documents documents--over-time">
        {byDocumentType(documents).map((document) => (
          <DocumentItem
            key={document.url}
            document={document}
            range={range}
            snapshots={snapshots.filter((snapshot) => isSameDocument(snapshot.url, document.url))}
          />
        ))}
      </ul>
    </section>
  );
}

interface DocumentItemProps {
  document: VendorDocument;
  range: TimeRange | null;
  snapshots: readonly Snapshot[];
}

function DocumentItem({ document, range, snapshots }: DocumentItemProps) {
  const { t, languageName } = useLocale();
  const versions = versionsOf(snapshots);
  const name = document.title || t(`document.${document.documentType}`);
  return (
    <li class={`document document--${document.problem ? 'failed' : 'read'}`}>
      <Icon
        name={document.problem ? 'alert' : 'document'}
        label={document.problem ? t('reading.failed') : t('reading.read')}
      />
      <h3 class="document__heading">
        <a class="document__name" href={safeHref(document.url)} target="_blank" rel="noreferrer">
          {name}
        </a>
      </h3>
      <span class="document__detail">
        {t(`document.${document.documentType}`)}
        {document.language && ` · ${languageName(document.language)}`}
        {` · ${readableUrl(document.url)}`}
      </span>
      {document.problem && <ReadingProblemText problem={document.problem} />}
      {range && versions.length > 0 && <DocumentTimeline versions={versions} range={range} />}
      {versions.length > 0 && <VersionList versions={versions} name={name} />}
    </li>
  );
}
