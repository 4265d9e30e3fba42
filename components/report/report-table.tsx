import type { ComponentChildren } from 'preact';
import { ScrollRegion } from '../design/scroll-region.tsx';

interface ReportTableProps {
  /** What is in it. */
  label: string;
  class?: string;
  children: ComponentChildren;
}

/** A table of a report; on a screen that is too narrow for it, it moves sideways by itself. */
export function ReportTable({ label, class: className, children }: ReportTableProps) {
  return (
    <ScrollRegion class="report__scroll" label={label}>
      <table class={className ? `report__table ${className}` : 'report__table'}>{children}</table>
    </ScrollRegion>
  );
}
