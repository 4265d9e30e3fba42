import type { ComponentChildren } from 'preact';

interface ScrollRegionProps {
  /** What is in it, for those who come to it by the keyboard. */
  label: string;
  class: string;
  children: ComponentChildren;
}

/** Something wider than a narrow screen, such as a table: it can be moved sideways by the keyboard as well. */
export function ScrollRegion({ label, class: className, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse (WCAG 2.1.1)
    <section class={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
