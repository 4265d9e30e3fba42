import { expect, test } from 'vitest';
import { DOCUMENT_CLAUSES } from '../../languages/clauses.ts';
import type { DocumentType } from '../../model/document-type.ts';
import { documentTypeOf } from './document-type.ts';

const at = (path: string) => `https://www.brightpier.example${path}`;
const page = (documentType: DocumentType | null) => ({
  site: { kind: 'vendor' as const, confidence: 1, signals: [] },
  page: { documentType, language: 'en' },
  links: [],
});
const CONTRACT = (DOCUMENT_CLAUSES[0]!.dpa ?? []).join('. ');

test('what a page is, it says itself, whatever its address', () => {
  const document = { url: at('/legal/dpa'), title: 'Legal', text: CONTRACT };
  expect(documentTypeOf(document, page('privacy-policy'))).toBe('privacy-policy');
  expect(documentTypeOf(document, page(null))).toBeNull();
});

test('a file is known by its text, and by its address and title where that leaves it open', () => {
  expect(documentTypeOf({ url: at('/files/7781.pdf'), title: null, text: CONTRACT }, null)).toBe('dpa');
  expect(documentTypeOf({ url: at('/legal/subprocessors.pdf'), title: null, text: 'Acme GmbH' }, null)).toBe(
    'subprocessors',
  );
  expect(documentTypeOf({ url: at('/files/7781.pdf'), title: 'Terms of Service', text: '' }, null)).toBe('terms');
  expect(documentTypeOf({ url: at('/legal/doc-31472.pdf'), title: null, text: '' }, null)).toBe('terms');
});

test('is not guessed when nothing tells', () => {
  expect(documentTypeOf({ url: at('/files/7781.pdf'), title: 'Brochure', text: 'Our boats.' }, null)).toBeNull();
});
