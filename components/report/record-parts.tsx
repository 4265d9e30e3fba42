import type { Candidate, VendorDocument } from '../../utils/model/candidate.ts';
import { useLocale } from '../locale.tsx';
import { ReportPart } from './report-frame.tsx';
import { ReportTable } from './report-table.tsx';

/** What was read, when, and the hash by which it can be known again. */
export function DocumentsPart({ documents }: { documents: readonly VendorDocument[] }) {
  const { t, dateTime } = useLocale();
  if (documents.length === 0) {
    return (
      <ReportPart title={t('report.documents')}>
        <p>{t('report.no-documents')}</p>
      </ReportPart>
    );
  }
  return (
    <ReportPart title={t('report.documents')}>
      <ReportTable label={t('report.documents')} class="report__table--documents">
        <thead>
          <tr>
            <th scope="col">{t('report.column.document')}</th>
            <th scope="col">{t('report.column.read-at')}</th>
            <th scope="col">{t('report.column.hash')}</th>
          </tr>
        </thead>
        <tbody>
          {documents.map(({ url, documentType, title, readAt, sha256, problem }) => (
            <tr key={url}>
              <th scope="row">
                {title || t(`document.${documentType}`)}
                <span class="soft report__url">{url}</span>
              </th>
              <td>
                {readAt !== null && dateTime(readAt)}
                {problem !== null && <p>{t('report.not-read', { problem: t(`problem.${problem}`) })}</p>}
              </td>
              <td>
                <code>{sha256}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </ReportTable>
    </ReportPart>
  );
}

/** What people said and decided. */
export function DecisionPart({ candidate: { decision, dpoAdvice } }: { candidate: Candidate }) {
  const { t, date } = useLocale();
  return (
    <>
      <ReportPart title={t('report.decision')}>
        {decision ? (
          <>
            <p>
              <b>
                {t('report.decided', {
                  outcome: t(`decision.${decision.outcome}`),
                  name: decision.decidedBy || '–',
                  date: date(decision.decidedAt),
                })}
              </b>
            </p>
            <p class="report__text">{decision.reason}</p>
          </>
        ) : (
          <p>{t('report.undecided')}</p>
        )}
      </ReportPart>
      <ReportPart title={t('report.dpo-advice')}>
        <p class="report__text">{dpoAdvice.trim() || t('report.no-advice')}</p>
      </ReportPart>
    </>
  );
}

/** Room to sign, kept together on one page. */
export function SignaturePart() {
  const { t } = useLocale();
  const lines = [t('report.signature.name'), t('report.signature.date'), t('report.signature.sign')];
  return (
    <section class="report__signature">
      <h2>{t('report.signature')}</h2>
      <div class="report__lines">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </section>
  );
}
