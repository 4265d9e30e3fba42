import { expect, test } from 'vitest';
import { contentOf, projectFiles } from '../../test/structure/source-files.ts';

/** The style sheets that one page may load together. */
const OURS = /^(components|entrypoints)\/.*\.css$/;
/** What all components may have to say on paper stands together. */
const SHARED = 'components/design/print.css';

test('each class gets its rules in one style sheet: two that share a name would change each other', () => {
  const homes = new Map<string, Set<string>>();
  for (const path of projectFiles().filter((one) => OURS.test(one) && one !== SHARED)) {
    const rules = contentOf(path).replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '');
    for (const [, name] of rules.matchAll(/(?:^|[{},])\s*\.([a-z][\w-]*)(?=\s*[{,])/g)) {
      homes.set(name!, (homes.get(name!) ?? new Set()).add(path));
    }
  }
  expect(homes.size).toBeGreaterThan(200);
  const shared = [...homes].filter(([, paths]) => paths.size > 1).map(([name, paths]) => `.${name}: ${[...paths]}`);
  expect(shared, 'give one of them another name').toEqual([]);
});
