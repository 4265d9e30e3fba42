import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a trailing slash. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Folders that tools make and `.gitignore` names. */
const MADE = new Set(['node_modules', '.git', '.output', '.wxt', '.results', 'coverage']);

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(ROOT + folder, { withFileTypes: true })) {
    if (MADE.has(entry.name) || entry.name.startsWith('.web-ext-config')) continue;
    if (entry.isDirectory()) yield* walk(`${folder}${entry.name}/`);
    else yield folder + entry.name;
  }
}

/** Every file of the project, with forward slashes, as a path from its folder. */
export const projectFiles = (): string[] => [...walk('')].sort();

export const contentOf = (path: string): string => readFileSync(ROOT + path, 'utf8');

export const isSource = (path: string): boolean =>
  /^(entrypoints|components|utils|test)\/.*\.tsx?$/.test(path) || path === 'wxt.config.ts';

/** Tests and what only they use stand beside the code, but are not part of it. */
export const isTest = (path: string): boolean => /\.(test|e2e)\.tsx?$|(^|\/)(fake|fixture)s?[-.]/.test(path);

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

export interface Import {
  from: string;
  /** A path in the project for relative imports, else the package's specifier. */
  to: string;
  line: number;
}

export function importsOf(path: string): Import[] {
  const source = contentOf(path);
  return [...source.matchAll(IMPORT)].map((match) => {
    const specifier = (match[1] ?? match[2])!;
    const to = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
    return { from: path, to, line: source.slice(0, match.index).split('\n').length + 1 };
  });
}
