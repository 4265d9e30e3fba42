import { useLocale } from '../locale.tsx';
import type { Version } from './versions.ts';

/** Milliseconds since the epoch; of all documents, so that their lines have one scale. */
export interface TimeRange {
  from: number;
  to: number;
}

interface DocumentTimelineProps {
  versions: readonly Version[];
  range: TimeRange;
}

/** One line, a point for each reading: whole where the document was new or changed, open where it was the same. */
export function DocumentTimeline({ versions, range }: DocumentTimelineProps) {
  const span = range.to - range.from;
  const placeOf = (time: number) => (span === 0 ? 50 : ((time - range.from) / span) * 100);
  const [first] = versions;
  return (
    <svg class="timeline" aria-hidden="true" focusable="false">
      <line class="timeline__before" x1="0" x2="100%" y1="50%" y2="50%" />
      {first && (
        <line class="timeline__line" x1={`${placeOf(first.snapshot.fetchedAt)}%`} x2="100%" y1="50%" y2="50%" />
      )}
      {versions.map(({ snapshot, change }) => (
        <circle
          key={snapshot.id}
          class={`timeline__point timeline__point--${change}`}
          cx={`${placeOf(snapshot.fetchedAt)}%`}
          cy="50%"
          r={change === 'same' ? 4 : 6}
        />
      ))}
    </svg>
  );
}

/** What the points mean, and from when to when the lines go. The list under each line says the same in words. */
export function TimelineLegend({ range }: { range: TimeRange }) {
  const { t, date } = useLocale();
  return (
    <p class="timeline-legend soft small" aria-hidden="true">
      <span class="figures">{t('timeline.range', { from: date(range.from), to: date(range.to) })}</span>
      {(['changed', 'same'] as const).map((change) => (
        <span key={change}>
          <svg class="timeline-legend__mark" aria-hidden="true" viewBox="0 0 16 16" focusable="false">
            <circle class={`timeline__point timeline__point--${change}`} cx="8" cy="8" r={change === 'same' ? 4 : 6} />
          </svg>
          {t(`timeline.${change}`)}
        </span>
      ))}
    </p>
  );
}
