import { describe, expect, it } from 'vitest';
import { byDocumentType, isSameDocument, readableUrl, sitesOf } from './document-kinds.ts';

describe('documents for people to read', () => {
  it('names each site of the permissions once, without pattern marks', () => {
    expect(sitesOf(['*://quillbird.example/*', '*://*.quillbird.example/*', 'http://localhost:8080/*'])).toEqual([
      'quillbird.example',
      'localhost:8080',
    ]);
  });

  it('orders by document type and keeps the order within one type', () => {
    const links = [
      { documentType: 'imprint', url: '1' },
      { documentType: 'dpa', url: '2' },
      { documentType: 'privacy-policy', url: '3' },
      { documentType: 'dpa', url: '4' },
    ] as const;
    expect(byDocumentType(links).map((link) => link.url)).toEqual(['3', '2', '4', '1']);
  });

  it('shortens an address to host and path', () => {
    expect(readableUrl('https://www.quillbird.example/legal/dpa/?v=2#top')).toBe('quillbird.example/legal/dpa');
    expect(readableUrl('not an address')).toBe('not an address');
  });

  it('knows the same document by another fragment or slash, and a different page as different', () => {
    expect(isSameDocument('https://quillbird.example/dpa/', 'https://quillbird.example/dpa#annex')).toBe(true);
    expect(isSameDocument('https://quillbird.example/dpa', 'https://quillbird.example/dpa-2')).toBe(false);
  });
});
