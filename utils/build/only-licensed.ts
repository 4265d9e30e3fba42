import type { Plugin } from 'vite';
import { bundledPackages, packageOf } from './licences.ts';

/** Ends the build when it would hold code of a package whose licence is not told. `root`: the project's folder. */
export function onlyLicensed(root: string): Plugin {
  const known = new Set(bundledPackages(root).map(({ name }) => name));
  return {
    name: 'only-licensed',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const unknown = new Set(modules.map(packageOf).filter((name) => name !== null && !known.has(name)));
      if (unknown.size > 0)
        this.error(`name in utils/build/licences.ts what is in the build: ${[...unknown].join(', ')}`);
    },
  };
}
