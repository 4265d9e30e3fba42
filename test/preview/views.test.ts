import { expect, test, vi } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../utils/model/language.ts';
import { EVERY_STATE } from '../e2e/every-state.ts';
import { EVERY_VIEW } from '../e2e/every-view.ts';
import { projectFiles } from '../structure/source-files.ts';
import { LOOKS } from './looks.ts';

test('every page of the extension is among the views that are looked at in real browsers', () => {
  const pages = projectFiles().flatMap((path) => /^entrypoints\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? []);
  const missing = pages.filter((page) => !EVERY_VIEW.some(({ path }) => path.startsWith(`${page}.html`)));
  expect(pages.length).toBeGreaterThan(3);
  expect(missing, 'give it a view in test/e2e/every-view.ts').toEqual([]);
});

test('every view of the extension has its preview, of which `npm run screenshots` takes pictures', async () => {
  vi.stubGlobal('location', { search: '' });
  const { VIEWS } = await import('./views.tsx');
  const previews = Object.keys(VIEWS);
  const has = (name: string) => previews.some((one) => one === name || one.startsWith(`${name}-`));
  const missing = [...EVERY_VIEW, ...EVERY_STATE].filter(({ name, preview = name }) => !has(preview));
  expect(
    missing.map(({ name }) => name),
    'add one to test/preview/views.tsx',
  ).toEqual([]);
});

test('pictures are taken in light, dark and high contrast, in every language', () => {
  const names = LOOKS.map(({ name }) => name);
  for (const theme of ['light', 'dark', 'high-contrast']) {
    for (const language of INTERFACE_LANGUAGES) expect(names).toContain(`${theme}-${language}`);
  }
  expect(new Set(names).size).toBe(LOOKS.length);
});
