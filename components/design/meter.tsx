import './meter.css';

interface MeterProps {
  /** 0 to 100; null when unknown, which is never drawn as nought. */
  value: number | null;
}

/** A bar beside a figure that says the same in text; hidden from screen readers for that reason. */
export function Meter({ value }: MeterProps) {
  return (
    <span class={value === null ? 'meter meter--unknown' : 'meter'} aria-hidden="true">
      {value !== null && <span class="meter__fill" style={{ width: `${Math.max(0, Math.min(100, value))}%` }} />}
    </span>
  );
}

export interface Segment {
  tone: 'met' | 'contradicted' | 'not-assessed';
  count: number;
}

/** One small block for each thing counted, told apart by colour and by fill. */
export function Pips({ segments }: { segments: readonly Segment[] }) {
  return (
    <span class="pips" aria-hidden="true">
      {segments.flatMap(({ tone, count }) =>
        Array.from({ length: count }, (_, place) => <span key={`${tone}${place}`} class={`pip pip--${tone}`} />),
      )}
    </span>
  );
}
