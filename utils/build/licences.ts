import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of which something is in the extension. */
export interface BundledPackage {
  name: string;
  version: string;
  /** SPDX expression. */
  licence: string;
  /** The licence as it came with the package. */
  text: string;
}

interface Manifest {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** Tools that put something of their own in the build, without what they themselves need. */
const OF_TOOLS = ['wxt', '@wxt-dev/browser', '@wxt-dev/webextension-polyfill', 'vite', 'rolldown', 'world-atlas'];

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Everything that may be in the extension, by name. `root`: the project's folder. */
export function bundledPackages(root: string): BundledPackage[] {
  const found = new Map<string, BundledPackage>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    const folder = join(root, 'node_modules', name);
    const manifest = manifestIn(folder);
    found.set(name, {
      name,
      version: manifest.version,
      licence: manifest.license ?? '',
      text: textOf(folder, manifest),
    });
    if (!OF_TOOLS.includes(name)) Object.keys(manifest.dependencies ?? {}).forEach(add);
  };
  for (const name of [...Object.keys(manifestIn(root).dependencies ?? {}), ...OF_TOOLS]) add(name);
  const pdf = pdfJs(root);
  found.set(pdf.name, pdf);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The name of the package that a module belongs to; null for our own. */
export function packageOf(moduleId: string): string | null {
  const [, inside] = moduleId.replaceAll('\\', '/').split(/^.*\/node_modules\//);
  return inside === undefined ? null : (/^(?:@[^/]+\/)?[^/?]+/.exec(inside)?.[0] ?? null);
}

/** All licences as one text, to be read by people. */
export function licenceFile(root: string): string {
  const head = `What Vetwell is made of\n\nVetwell itself: Apache-2.0.\nMap outlines: Natural Earth, public domain, by way of world-atlas.\n`;
  const parts = bundledPackages(root).map(
    ({ name, version, licence, text }) => `${'='.repeat(80)}\n${name} ${version} (${licence})\n\n${text}\n`,
  );
  return [head, ...parts].join('\n');
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function textOf(folder: string, { name, license, author }: Manifest): string {
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(entry));
  if (file) {
    const whole = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    // What a tool itself is made of stays where the tool is.
    return whole.split(/^#+ .*\bbundled\b.*$/im)[0]!.trim();
  }
  // Some publish the name of the licence only; the text is a standard one.
  if (license !== 'MIT') throw new Error(`${name} comes without its licence (${license})`);
  const holder = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  return `MIT License\n\nCopyright (c) ${holder}\n\n${MIT}`;
}

/** unpdf carries Mozilla's reader of PDF within it, and names it among what it was built with. */
function pdfJs(root: string): BundledPackage {
  const name = 'pdfjs-dist';
  const carrier = manifestIn(join(root, 'node_modules/unpdf'));
  const version = carrier.devDependencies?.[name];
  if (version === undefined) throw new Error(`unpdf ${carrier.version} no longer says which ${name} is in it`);
  const licence = join(root, 'LICENSE');
  if (!existsSync(licence)) throw new Error('there is no LICENSE, which has the text of Apache-2.0');
  const text = `Copyright Mozilla Foundation\n\n${readFileSync(licence, 'utf8').trim()}`;
  return { name, version, licence: 'Apache-2.0', text };
}
