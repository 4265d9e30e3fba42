import { expect, test } from 'vitest';
import { en } from '../../utils/i18n/en.ts';
import { nl } from '../../utils/i18n/nl.ts';
import { DOCUMENT_TYPES } from '../../utils/model/document-type.ts';
import { READING_PROBLEMS } from '../../utils/model/extraction.ts';
import { NOT_ASSESSED_REASONS, VERDICTS } from '../../utils/model/finding.ts';
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

const wordsOf = (catalogue: object): Map<string, string> =>
  new Map(
    Object.entries(catalogue).flatMap(([key, message]: [string, string | Record<string, string>]) =>
      typeof message === 'string'
        ? [[key, message] as const]
        : Object.entries(message).map(([form, text]) => [`${key}#${form}`, text] as const),
    ),
  );

test('the interface says the same in Dutch as in English: every text, with the same values in it', () => {
  const english = wordsOf(en);
  const dutch = wordsOf(nl);
  expect([...dutch.keys()].sort()).toEqual([...english.keys()].sort());
  const wrong = [...dutch].filter(
    ([key, text]) => text.trim() === '' || placeholders(text).join() !== placeholders(english.get(key)!).join(),
  );
  expect(wrong).toEqual([]);
});

test('every id that is stored has a text', () => {
  const wanted = [
    ...DOCUMENT_TYPES.map((id) => `document.${id}`),
    ...READING_PROBLEMS.flatMap((id) => [`problem.${id}`, `advice.${id}`]),
    ...VERDICTS.map((id) => `verdict.${id}`),
    ...NOT_ASSESSED_REASONS.map((id) => `not-assessed.${id}`),
  ];
  expect(wanted.filter((key) => !(key in en))).toEqual([]);
});
