import { expect, it } from 'vitest';
import { inventedCandidate } from '../../test/preview/invented-candidates.ts';
import { localeFor } from '../../utils/i18n/translate.ts';
import { sourcesOf } from './sources.ts';

it('names a document by its title, else its type, else its address', () => {
  const assessment = {
    ...inventedCandidate(0).assessment!,
    documents: ['a', 'b/', 'c'].map((path) => ({ url: `https://quillbird.example/${path}`, snapshotId: null })),
  };
  const documents = [
    { url: 'https://quillbird.example/a', documentType: 'dpa', title: 'Our DPA' },
    { url: 'https://quillbird.example/b', documentType: 'imprint', title: null },
  ] as const;
  expect(sourcesOf(assessment, documents, localeFor('nl')).map(({ name }) => name)).toEqual([
    'Our DPA',
    'Bedrijfsgegevens',
    'quillbird.example/c',
  ]);
});
