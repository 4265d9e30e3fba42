import { expect, it } from 'vitest';
import { CATALOGUE } from '../engine/criteria/catalogue.ts';
import { legalReference } from './legal-reference.ts';

const dutch = (reference: string) => legalReference(reference, 'nl');

it('leaves references as they are in English', () => {
  expect(legalReference('GDPR Art. 28(3)(a)', 'en')).toBe('GDPR Art. 28(3)(a)');
});

it('writes articles of the GDPR as Dutch lawyers do', () => {
  expect(dutch('GDPR Art. 32')).toBe('art. 32 AVG');
  expect(dutch('GDPR Art. 33(2)')).toBe('art. 33 lid 2 AVG');
  expect(dutch('GDPR Art. 28(3)(a)')).toBe('art. 28 lid 3 onder a AVG');
  expect(dutch('GDPR Art. 4(16)(b)')).toBe('art. 4 punt 16 onder b AVG');
  expect(dutch('GDPR recital 36')).toBe('overweging 36 AVG');
});

it('translates the words in references to other texts, and no names', () => {
  expect(dutch('SCC 2021/915 cl. 7.7(a)')).toBe('SCC 2021/915 bepaling 7.7(a)');
  expect(dutch('SCC 2021/914 Annex I.C, cl. 13')).toBe('SCC 2021/914 bijlage I.C, bepaling 13');
  expect(dutch('EDPB Guidelines 07/2020')).toBe('EDPB Richtsnoeren 07/2020');
  expect(dutch('UK GDPR Art. 46')).toBe('UK GDPR art. 46');
  expect(dutch('Directive 2000/31/EC Art. 5(1)(d)')).toBe('Richtlijn 2000/31/EG art. 5(1)(d)');
  expect(dutch('RFC 9116')).toBe('RFC 9116');
});

it('knows the words in every reference of the catalogue', () => {
  const left = CATALOGUE.flatMap(({ legalBasis }) => legalBasis.map(dutch)).filter((text) =>
    /(?<!UK )GDPR|Art\.|\bcl\.|Clause|Annex|Regulation|Decision|Directive|\b(?:and|to)\b/.test(text),
  );
  expect(left).toEqual([]);
});
