import { initial } from './001-initial.ts';
import { workspace } from './002-workspace.ts';
import { summaries } from './003-summaries.ts';
import type { Migration } from './migration.ts';

/** In order; the version of the database is their number. */
export const MIGRATIONS: readonly Migration[] = [initial, workspace, summaries];
