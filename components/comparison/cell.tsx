// biome-ignore-all lint/a11y/noRedundantRoles: see comparison-table.tsx
import type { ComponentChildren } from 'preact';
import type { ComparedVendor } from './rows.ts';

interface CellsProps {
  vendors: readonly ComparedVendor[];
  children: (vendor: ComparedVendor, place: number) => ComponentChildren;
}

/** One cell for each vendor. Where rows are shown one at a time the vendor's name stands in it. */
export function Cells({ vendors, children }: CellsProps) {
  return (
    <>
      {vendors.map((vendor, place) => (
        <td key={vendor.candidate.id} role="cell" class="comparison__cell">
          <span class="comparison__vendor" aria-hidden="true">
            {vendor.candidate.name}
          </span>
          <div class="comparison__said">{children(vendor, place)}</div>
        </td>
      ))}
    </>
  );
}
