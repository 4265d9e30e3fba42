import { expect, it } from 'vitest';
import { exampleDocument } from '../../../test/unit/example-document.ts';
import { toJudged } from './assess.ts';
import { judge } from './judge.ts';
import assistance from './processor-contract/dpa-dsr-assistance.ts';
import { readVendor } from './vendor-reading.ts';

/** What a sentence of a contract says of help with requests: the verdict, and why it is no better. */
function verdictOn(sentence: string): string {
  const document = {
    documentType: 'dpa' as const,
    url: 'https://vendor.example/dpa',
    language: 'en',
    ...exampleDocument(sentence),
  };
  const { verdict, weakness } = judge(assistance, readVendor([document]).documents.map(toJudged)).finding;
  return weakness ? `${verdict}, ${weakness}` : verdict;
}

const WEAK = 'it uses reasonable efforts to do so';

it('takes a promise for weak by words of its own clause', () => {
  expect(verdictOn('Processor shall use reasonable efforts to assist with data subject requests.')).toBe(
    'partial, best-efforts',
  );
  expect(verdictOn(`Processor shall assist with data subject requests; ${WEAK}.`)).toBe('met');
  expect(verdictOn(`For security ${WEAK}; Processor shall assist with data subject requests.`)).toBe('met');
});

it('takes who pays for weak wherever it stands in the sentence', () => {
  expect(verdictOn('Processor shall assist with data subject requests; the costs are borne by Customer.')).toBe(
    'partial, at-customers-expense',
  );
});

it('reads behind a label what is promised, and no further', () => {
  const label = 'Assistance with data subject requests';
  expect(verdictOn(`${label}: ${WEAK}.`)).toBe('partial, best-efforts');
  expect(verdictOn(`${label} green green green: ${WEAK}.`)).toBe('partial, best-efforts');
  expect(verdictOn(`${label} green green green green: ${WEAK}.`)).toBe('met');
  expect(verdictOn(`${label}; ${WEAK}.`)).toBe('met');
  expect(verdictOn(`${label}: it helps; ${WEAK}.`)).toBe('met');
  expect(verdictOn(`Green: assistance with data subject requests; ${WEAK}.`)).toBe('met');
});
