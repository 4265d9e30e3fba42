import type { CandidateStatus } from '../../utils/model/candidate.ts';
import { useLocale } from '../locale.tsx';

/** How far the organisation is with a candidate. */
export function StatusMark({ status }: { status: CandidateStatus }) {
  const { t } = useLocale();
  return <span class={`chip status status--${status}`}>{t(`status.${status}`)}</span>;
}
