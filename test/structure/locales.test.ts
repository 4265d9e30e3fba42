import { expect, test } from 'vitest';
import { contentOf, projectFiles } from './source-files.ts';

type BrowserMessages = Record<string, { message: string }>;

const placeholders = (text: string): string[] => (text.match(/\$\w+\$|\{\w+\}/g) ?? []).sort();

const locales = projectFiles().filter((path) => /^public\/_locales\/[^/]+\/messages\.json$/.test(path));
const messagesOf = (path: string): BrowserMessages => JSON.parse(contentOf(path)) as BrowserMessages;

test('the browser’s own texts exist in every interface language, with the same placeholders', () => {
  const original = messagesOf('public/_locales/en/messages.json');
  expect(locales.length).toBeGreaterThan(1);
  for (const path of locales) {
    const translated = messagesOf(path);
    expect(Object.keys(translated).sort(), path).toEqual(Object.keys(original).sort());
    for (const [key, { message }] of Object.entries(translated)) {
      expect(message.trim(), `${path} ${key}`).not.toBe('');
      expect(placeholders(message), `${path} ${key}`).toEqual(placeholders(original[key]!.message));
    }
  }
});
