import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';

interface BundleSize {
  /** `background.js`, `register.html`: where a context of the extension begins. */
  entry: string;
  /** Kilobytes (1,000) of scripts and styles that are loaded before anything happens, compressed each by itself. */
  kilobytes: number;
}

/** By which a page or a chunk brings in what it cannot do without; `import()` is not among them. */
const NEEDED = /\b(?:import|from|src=|href=)\s*["']([\w./-]+\.(?:js|css))["']/g;

/** How much each entry point of a build loads at once. */
export function bundleSizes(build: string): BundleSize[] {
  const entries = readdirSync(build).filter((name) => /\.(?:js|html)$/.test(name));
  return entries.map((entry) => {
    const files = [...closure(build, entry)].filter((file) => !file.endsWith('.html'));
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(`${build}/${file}`), { level: 9 }).length, 0);
    return { entry, kilobytes: bytes / 1_000 };
  });
}

function closure(build: string, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (file.endsWith('.css')) return seen;
  for (const [, needed] of readFileSync(`${build}/${file}`, 'utf8').matchAll(NEEDED)) {
    const path = needed!.startsWith('/') ? needed!.slice(1) : posix.join(posix.dirname(file), needed!);
    closure(build, path, seen);
  }
  return seen;
}
