import type { AddedList } from '../../utils/model/vendor-list.ts';
import { Notice } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';

/** Lines that are named one by one; of the others the number is told. */
const MOST_NAMED = 20;

/** What became of each line of a list: taken, had already, or left to be corrected. */
export function AddedNotice({ added }: { added: AddedList }) {
  const { t, list } = useLocale();
  const { faults, repeats, candidates, queued } = added;
  return (
    <Notice tone={faults.length > 0 ? 'warning' : 'good'} announce>
      <p>{t('queue.added', { count: added.added.length })}</p>
      {candidates.length > 0 && (
        <p>
          {t('queue.are-candidates', {
            count: candidates.length,
            vendors: list(candidates.slice(0, MOST_NAMED).map(({ domain }) => domain)),
          })}
        </p>
      )}
      {queued.length > 0 && <p>{t('queue.are-queued', { count: queued.length })}</p>}
      <Lines
        lines={repeats.map((line) => t('queue.repeat', { line: line.number, text: line.text, same: line.sameAs }))}
      />
      {faults.length > 0 && <p>{t('queue.faults', { count: faults.length })}</p>}
      <Lines lines={faults.map(({ number, text, problem }) => t(`queue.fault.${problem}`, { line: number, text }))} />
    </Notice>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const { t } = useLocale();
  if (lines.length === 0) return null;
  return (
    <ul class="queue-lines small">
      {lines.slice(0, MOST_NAMED).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {lines.length > MOST_NAMED && <li>{t('queue.more-lines', { count: lines.length - MOST_NAMED })}</li>}
    </ul>
  );
}
