import type { ColumnMapping } from '../model/column-mapping.ts';
import { onMappingsChange, readMappings, removeMapping, writeMapping } from '../storage/column-mappings.ts';

export { onMappingsChange, readMappings };

/** Fields that nobody can do without, to begin with. */
const FIRST_FIELDS = ['name', 'vendor'];

/** A mapping to begin with. `headings`: by field, what its column is called where the user has no other name for it. */
export const newMapping = (headings: ReadonlyMap<string, string>): ColumnMapping => ({
  id: crypto.randomUUID(),
  name: '',
  columns: FIRST_FIELDS.map((field) => ({ field, heading: headings.get(field) ?? '' })),
});

/** Keeps a mapping, a new one or one that was changed. Surrounding spaces and columns without a heading go. */
export async function saveMapping(mapping: ColumnMapping): Promise<ColumnMapping> {
  const columns = mapping.columns
    .map(({ heading, field }) => ({ heading: heading.trim(), field }))
    .filter(({ heading }) => heading !== '');
  const kept = { ...mapping, name: mapping.name.trim(), columns };
  await writeMapping(kept);
  return kept;
}

/** Deletes a mapping; `saveMapping` with what it was brings it back. */
export const deleteMapping = (id: string): Promise<void> => removeMapping(id);
