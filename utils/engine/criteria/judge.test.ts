import { expect, it } from 'vitest';
import { exampleDocument } from '../../../test/unit/example-document.ts';
import type { Finding } from '../../model/finding.ts';
import { toJudged } from './assess.ts';
import type { Criterion } from './criterion.ts';
import { judge } from './judge.ts';
import assistance from './processor-contract/dpa-dsr-assistance.ts';
import impactAssessment from './transfers/tr-transfer-impact-assessment.ts';
import { readVendor } from './vendor-reading.ts';

const judgedOn = (criterion: Criterion, sentence: string): Finding => {
  const document = {
    documentType: 'dpa' as const,
    url: 'https://vendor.example/dpa',
    language: 'en',
    ...exampleDocument(sentence),
  };
  return judge(criterion, readVendor([document]).documents.map(toJudged)).finding;
};

/** What a sentence of a contract says of help with requests: the verdict, and why it is no better. */
function verdictOn(sentence: string): string {
  const { verdict, weakness } = judgedOn(assistance, sentence);
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
  expect(verdictOn(`All of this is green. ${label}: ${WEAK}.`)).toBe('partial, best-efforts');
  expect(verdictOn(`${label} green green green: ${WEAK}.`)).toBe('partial, best-efforts');
  expect(verdictOn(`${label} green green green green: ${WEAK}.`)).toBe('met');
  expect(verdictOn(`${label}; ${WEAK}.`)).toBe('met');
  expect(verdictOn(`${label}; ${WEAK}: green.`)).toBe('met');
  expect(verdictOn(`${label}: it helps; ${WEAK}.`)).toBe('met');
  expect(verdictOn(`Green: assistance with data subject requests; ${WEAK}.`)).toBe('met');
});

it('looks in what is said for whether a criterion applies', () => {
  expect(judgedOn(impactAssessment, 'We transfer personal data to third countries.').reason).toBe('text-too-short');
  expect(judgedOn(impactAssessment, 'We build boats for everybody.').reason).toBe('not-applicable');
});
