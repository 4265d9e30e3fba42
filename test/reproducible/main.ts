import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectFiles, ROOT } from '../structure/source-files.ts';

/**
 * `npm run reproducible`: builds the extension in two folders of different names and holds the bytes against each other.
 * Not part of `npm test`: four more builds would tell nothing that one of them before a release does not.
 */

const FOLDERS = ['one', 'another/of-a-longer-name'];

/** The same packages under another path: links, because copies would fill the disk. */
function linkAll(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkAll(source, target);
    else if (entry.isFile()) linkOrCopy(source, target);
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Another disk.
    copyFileSync(from, to);
  }
}

function builtIn(folder: string): Map<string, string> {
  for (const path of projectFiles()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(ROOT + path, join(folder, path));
  }
  linkAll(`${ROOT}node_modules`, join(folder, 'node_modules'));
  for (const browser of ['chrome', 'firefox']) {
    const wxt = join(folder, 'node_modules/wxt/bin/wxt.mjs');
    const { status } = spawnSync(process.execPath, [wxt, 'build', '--browser', browser], {
      cwd: folder,
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error(`the build for ${browser} failed`);
  }
  const output = join(folder, '.output');
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(output.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

const home = mkdtempSync(join(tmpdir(), 'vetwell-reproducible-'));
try {
  const [one, other] = FOLDERS.map((name) => builtIn(join(home, name))) as [Map<string, string>, Map<string, string>];
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  const different = paths.filter((path) => one.get(path) !== other.get(path));
  for (const path of different) console.log(`different: ${path}`);
  const sum = createHash('sha256').update(paths.map((path) => `${one.get(path)}  ${path}\n`).join(''));
  console.log(`${paths.length} files, ${different.length} different; SHA-256 of the list ${sum.digest('hex')}`);
  process.exitCode = different.length === 0 && paths.length > 0 ? 0 : 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
