import type { JobDocument } from '../../utils/model/vetting-job.ts';
import { Icon, type IconName } from '../design/icon.tsx';
import { byDocumentType } from '../documents/document-kinds.ts';
import { LinkText } from '../documents/link-text.tsx';
import { ReadingProblemText } from '../documents/reading-problem.tsx';
import { useLocale } from '../locale.tsx';
import '../documents/documents.css';
import { safeHref } from '../design/safe-href.ts';

const STATE_ICONS: Record<JobDocument['state'], IconName> = {
  waiting: 'waiting',
  reading: 'reading',
  read: 'met',
  failed: 'alert',
};

/** The documents of a vetting, how far each is, and a clear line for each that could not be read. */
export function JobDocuments({ documents }: { documents: readonly JobDocument[] }) {
  const { t } = useLocale();
  return (
    <ul class="documents">
      {byDocumentType(documents).map((document) => (
        <li key={document.url} class={`document document--${document.state}`}>
          <Icon name={STATE_ICONS[document.state]} label={t(`reading.${document.state}`)} />
          <a class="document__name" href={safeHref(document.url)} target="_blank" rel="noreferrer">
            {t(`document.${document.documentType}`)}
          </a>
          {document.problem ? (
            <ReadingProblemText problem={document.problem} />
          ) : (
            <LinkText text={document.linkText} name={t(`document.${document.documentType}`)} />
          )}
        </li>
      ))}
    </ul>
  );
}
