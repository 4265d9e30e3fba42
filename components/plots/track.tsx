import './plots.css';

interface TrackProps {
  /** 0 to 100; null when unknown, which is never drawn as nought. */
  score: number | null;
  coverage: number;
}

/**
 * Coverage as a bar and the score as a dot on one line from 0 to 100, told apart by shape. Positions are percentages of
 * the width, so that it fits any column without its marks being stretched. The figures stand beside it in text.
 */
export function Track({ score, coverage }: TrackProps) {
  return (
    <svg class="track" aria-hidden="true" focusable="false">
      {[25, 50, 75].map((at) => (
        <line key={at} class="track__grid" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
      ))}
      <line class="track__base" x1="0" x2="100%" y1="50%" y2="50%" />
      {coverage > 0 && <rect class="track__coverage" x="0" y="30%" width={`${coverage}%`} height="40%" rx="2" />}
      {score !== null && <circle class="track__score" cx={`${score}%`} cy="50%" r="6" />}
    </svg>
  );
}
