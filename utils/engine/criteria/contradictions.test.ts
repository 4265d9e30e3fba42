import { describe, expect, it } from 'vitest';
import { exampleDocument } from '../../../test/unit/example-document.ts';
import type { DocumentType } from '../../model/document-type.ts';
import type { AssessableDocument } from '../../model/finding.ts';
import { assess } from './assess.ts';

const document = (documentType: DocumentType, example: string): AssessableDocument => ({
  documentType,
  url: `https://vendor.example/${documentType}`,
  language: 'en',
  ...exampleDocument(example),
});
const LIST = '# Sub-processors\n| Name | Purpose | Location |\n| Pigeonpost Inc. | E-mail | United States |';
const DENIAL = 'We do not engage any sub-processors.';
const IN_EEA = 'We process Customer Data exclusively within the European Economic Area.';
const notice = (hours: number) => `Provider shall notify Customer of a personal data breach within ${hours} hours.`;

/** Kind and criterion of each contradiction, and the document each side stands in. */
const found = (...documents: AssessableDocument[]) =>
  assess(documents).contradictions.map(({ kind, criterion, statements }) => {
    for (const { evidence } of statements)
      expect(documents[evidence.document]!.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    return [kind, criterion, ...statements.map(({ evidence }) => evidence.document)];
  });

describe('two documents that cannot both be right', () => {
  it('figures', () => {
    const documents = [document('security', notice(48)), document('dpa', notice(72))];
    expect(found(...documents)).toEqual([['value', 'dpa-breach-notification', 1, 0]]);
    expect(assess(documents).contradictions[0]!.statements.map(({ value }) => value)).toEqual([
      { amount: 72, unit: 'hours' },
      { amount: 48, unit: 'hours' },
    ]);
    expect(found(document('security', notice(72)), document('dpa', notice(72)))).toEqual([]);
  });

  it('a promise and its denial', () => {
    const dpa = document('dpa', 'Provider shall not use Personal Data for its own purposes.');
    const terms = document('terms', 'Provider may use Customer Content to develop and improve its products.');
    expect(found(dpa, terms)).toContainEqual(['opposite', 'dpa-no-own-purposes', 0, 1]);
    expect(found(dpa)).toEqual([]);
  });

  it('no sub-processors, and a list of them', () => {
    expect(found(document('dpa', DENIAL), document('subprocessors', LIST))).toContainEqual([
      'sub-processors',
      'sub-list-available',
      0,
      1,
    ]);
    const condition = document('dpa', 'We do not engage any sub-processors without your prior consent.');
    expect(found(condition, document('subprocessors', LIST))).toEqual([]);
  });

  it('in the EEA only, and a place outside it', () => {
    const list = document('subprocessors', LIST);
    expect(found(document('dpa', IN_EEA), list)).toContainEqual(['place', 'tr-eu-only-commitment', 0, 1]);
    expect(found(document('dpa', IN_EEA), document('subprocessors', LIST.replace('United States', 'France')))).toEqual(
      [],
    );
  });

  it('repealed clauses, and those of 2021', () => {
    const today = document('dpa', 'Transfers are governed by the Standard Contractual Clauses of Decision 2021/914.');
    const old = document('terms', 'Transfers are governed by the Standard Contractual Clauses of Decision 2010/87/EU.');
    expect(found(today, old)).toEqual([['clauses', 'tr-scc-2021-914', 0, 1]]);
    expect(found(today)).toEqual([]);
  });
});
