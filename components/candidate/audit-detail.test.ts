import { expect, it } from 'vitest';
import { INVENTED_CRITERIA } from '../../test/preview/invented-criteria.ts';
import { localeFor } from '../../utils/i18n/translate.ts';
import { auditDetailText } from './audit-detail.ts';

it('says field names and counts in the language of the reader, and leaves the rest as it was written', () => {
  const dutch = localeFor('nl');
  expect(auditDetailText('documents: 1, findings: 52', dutch)).toBe('1 document, 52 bevindingen');
  expect(auditDetailText('tags, dpoAdvice', dutch)).toBe('Labels, Advies van onze FG');
  expect(auditDetailText('something else', dutch)).toBe('something else');
  expect(auditDetailText('', dutch)).toBe('');
});

it('names the criterion and the verdicts of an overrule, and leaves the reason as it was written', () => {
  const dutch = localeFor('nl');
  const detail = 'breach-notice: not-found → met (J. de Vries; per brief, ondertekend)';
  expect(auditDetailText(detail, dutch, INVENTED_CRITERIA)).toBe(
    'Datalekken worden op tijd aan de verwerkingsverantwoordelijke gemeld: Niet gevonden → Gevonden (J. de Vries; per brief, ondertekend)',
  );
  expect(auditDetailText('retired-rule: partial → met', dutch)).toBe('retired-rule: Deels gevonden → Gevonden');
});

it('says how many questions were taken along, in which language', () => {
  expect(auditDetailText('questions: 3, language: fr', localeFor('en'))).toBe('3 questions, French');
});
