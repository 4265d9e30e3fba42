/**
 * Our own icons: strokes on a 24 by 24 grid, round ends, one weight. Verdicts differ in shape, not only in colour.
 * Each is the `d` of one path.
 */
const ICON_PATHS = {
  met: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8 12.2l2.8 2.8L16 9.5',
  partial: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 3v18M9.3 5v14M6.6 7v10',
  contradicted: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3ZM9 9l6 6M15 9l-6 6',
  'not-found': 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8 12h8',
  'not-assessed':
    'M9.7 3.3a9 9 0 0 1 4.6 0M18 5.3a9 9 0 0 1 2.4 4M20.7 14a9 9 0 0 1-2.4 4.4M14.3 20.7a9 9 0 0 1-4.6 0M5.9 18.6A9 9 0 0 1 3.4 14M3.5 9.5A9 9 0 0 1 6 5.3M10 10a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4M12 16h.01',
  waiting: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7.5V12l3 2',
  reading: 'M12 3a9 9 0 1 1-9 9',
  alert: 'M12 4 2.8 19.5h18.4ZM12 10v4M12 16.8h.01',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v5.5M12 7.7h.01',
  gate: 'M12 3 5 5.8v5.4c0 4.4 2.9 7.7 7 9.3 4.1-1.6 7-4.9 7-9.3V5.8Z',
  document: 'M6 3h8l4 4v14H6ZM14 3v4h4M9 12h6M9 16h6',
  external: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.3 15.3 20 20',
  download: 'M12 4v11M7 10.5l5 5 5-5M4.5 20h15',
  upload: 'M12 16V5M7 9.5l5-5 5 5M4.5 20h15',
  trash: 'M4 7h16M9.5 7V4h5v3M6.5 7l1 13h9l1-13M10.3 11v5.5M13.7 11v5.5',
  undo: 'M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11H8',
  settings:
    'M4 7h9M17 7h3M15 4.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4ZM4 17h3M11 17h9M9 14.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4Z',
  register: 'M4 5h16v14H4ZM4 10h16M9.5 10v9',
  close: 'M6 6l12 12M18 6 6 18',
  chevron: 'M9 6l6 6-6 6',
  plus: 'M12 6v12M6 12h12',
  minus: 'M6 12h12',
  differs: 'M5 9h14M5 15h14M16 5 8 19',
  'sort-up': 'M12 19V6M7 11l5-5 5 5',
  'sort-down': 'M12 5v13M7 13l5 5 5-5',
  retry: 'M19.5 12a7.5 7.5 0 1 1-2.4-5.5M19.5 4v4h-4',
  lock: 'M6 11h12v9H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  eye: 'M2.8 12C5 7.8 8.2 5.8 12 5.8s7 2 9.2 6.2c-2.2 4.2-5.4 6.2-9.2 6.2S5 16.2 2.8 12ZM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z',
  'place-eea':
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7.2l1.5 3.1 3.4.5-2.5 2.3.6 3.4-3-1.6-3 1.6.6-3.4-2.5-2.3 3.4-.5Z',
  'place-adequate': 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8 10h8M8 14h8',
  'place-third': 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3 12h18M12 3c5 5.2 5 12.8 0 18M12 3c-5 5.2-5 12.8 0 18',
  panel: 'M4 4.5h16v15H4ZM14.5 4.5v15M17 8h.5M17 11h.5',
  quote: 'M5 17c2.6-.5 4-2.2 4-5V7H4.5v5H9M14.5 17c2.6-.5 4-2.2 4-5V7H14v5h4.5',
} as const;

export type IconName = keyof typeof ICON_PATHS;

interface IconProps {
  name: IconName;
  /** Said by screen readers; leave it out beside text that says the same. */
  label?: string;
  class?: string;
}

/** An icon as tall as the text it stands in. */
export function Icon({ name, label, class: className }: IconProps) {
  const classes = className ? `icon icon--${name} ${className}` : `icon icon--${name}`;
  if (!label) {
    return (
      <svg class={classes} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={ICON_PATHS[name]} />
      </svg>
    );
  }
  return (
    <svg class={classes} viewBox="0 0 24 24" role="img" aria-label={label} focusable="false">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
