import type { JobDocument, VettingJob } from '../../utils/model/vetting-job.ts';
import { useLocale } from '../locale.tsx';
import { JobDocuments } from './job-documents.tsx';

/** A vetting on its way: how many documents are done, how each fares, and the judging at the end. */
export function VettingProgress({ job }: { job: VettingJob }) {
  const { t } = useLocale();
  const done = job.documents.filter(({ state }) => state === 'read' || state === 'failed').length;
  const total = job.documents.length;
  const line = job.state === 'judging' ? t('progress.judging') : t('progress.reading', { done, count: total });
  return (
    <section class="stack stack--tight" aria-label={t('progress.title')}>
      <p role="status">
        <b>{line}</b>
      </p>
      <progress class="progress" max={total || 1} value={done} aria-label={line} />
      <JobDocuments documents={job.documents} />
    </section>
  );
}

/** The vetting was cancelled, or the browser stopped it: it goes on from where it was. */
export function VettingStopped({ job }: { job: VettingJob }) {
  const { t } = useLocale();
  const done = job.documents.filter(({ state }) => state === 'read').length;
  return (
    <section class="stack stack--tight" aria-label={t('progress.title')}>
      <p>{t('progress.stopped', { done, count: job.documents.length })}</p>
      <JobDocuments documents={job.documents.map(asWaiting)} />
    </section>
  );
}

/** What was being read when it stopped will be read anew. */
const asWaiting = (document: JobDocument): JobDocument =>
  document.state === 'reading' ? { ...document, state: 'waiting' } : document;
