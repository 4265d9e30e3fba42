import type { ReadingProblem } from '../../utils/model/extraction.ts';
import { useLocale } from '../locale.tsx';

/** Why a document could not be read, and what the user can do about it. */
export function ReadingProblemText({ problem }: { problem: ReadingProblem }) {
  const { t } = useLocale();
  return (
    <span class="document__problem">
      <span>{t(`problem.${problem}`)}</span>
      <span class="soft">{t(`advice.${problem}`)}</span>
    </span>
  );
}
