import { csv } from './csv/csv.ts';
import type { Exporter } from './exporter.ts';
import { json } from './json/json.ts';

/** By id; the id is the name of its folder. */
export const EXPORTERS = { json, csv } as const satisfies Record<string, Exporter>;
export type ExportFormat = keyof typeof EXPORTERS;
