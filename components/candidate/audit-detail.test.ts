import { expect, it } from 'vitest';
import { localeFor } from '../../utils/i18n/translate.ts';
import { auditDetailText } from './audit-detail.ts';

it('says field names and counts in the language of the reader, and leaves the rest as it was written', () => {
  const dutch = localeFor('nl');
  expect(auditDetailText('documents: 1, findings: 52', dutch)).toBe('1 document, 52 bevindingen');
  expect(auditDetailText('tags, dpoAdvice', dutch)).toBe('Labels, Advies van onze FG');
  expect(auditDetailText('something else', dutch)).toBe('something else');
  expect(auditDetailText('', dutch)).toBe('');
});
