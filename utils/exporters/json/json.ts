import {
  REGISTER_FILE_FORMAT,
  REGISTER_FILE_VERSION,
  type RegisterFile,
  registerFileSchema,
} from '../../model/register-file.ts';
import type { Exporter } from '../exporter.ts';

/** Everything that is kept of the candidates, in the form that Vetwell imports; described by `public/register.schema.json`. */
export const json: Exporter = {
  fileExtension: 'json',
  mimeType: 'application/json',
  write({ candidates, snapshots, exportedAt }) {
    const file: RegisterFile = {
      format: REGISTER_FILE_FORMAT,
      version: REGISTER_FILE_VERSION,
      exportedAt: new Date(exportedAt).toISOString(),
      // In a fixed order, so that two exports of the same register differ in nothing but their time.
      candidates: candidates.toSorted((a, b) => compare(a.id, b.id)),
      snapshots: snapshots.toSorted((a, b) => a.fetchedAt - b.fetchedAt || compare(a.id, b.id)),
    };
    // By the schema, so that what is handed out can be taken in again, with its keys in one order.
    return `${JSON.stringify(registerFileSchema.parse(file), null, 2)}\n`;
  },
};

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
