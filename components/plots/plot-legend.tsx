import { useLocale } from '../locale.tsx';
import './plots.css';

/** What the two shapes of a plot mean. */
export function PlotLegend() {
  const { t } = useLocale();
  return (
    <p class="plot-legend small" aria-hidden="true">
      <span>
        <svg class="plot-legend__mark" aria-hidden="true" viewBox="0 0 16 16" focusable="false">
          <circle class="track__score" cx="8" cy="8" r="6" />
        </svg>
        {t('score.title')}
      </span>
      <span>
        <svg class="plot-legend__mark" aria-hidden="true" viewBox="0 0 16 16" focusable="false">
          <rect class="track__coverage" x="1" y="4" width="14" height="8" rx="2" />
        </svg>
        {t('coverage.title')}
      </span>
    </p>
  );
}
