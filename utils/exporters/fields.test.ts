import { expect, test } from 'vitest';
import { knownVendor } from '../../test/unit/known-vendor.ts';
import { exportOptions } from '../../test/unit/shortlist.ts';
import { en } from '../i18n/en.ts';
import { localeFor } from '../i18n/translate.ts';
import { GATE_OUTCOMES } from '../model/assessment.ts';
import { CANDIDATE_STATUSES, decisionSchema, RISK_LEVELS } from '../model/candidate.ts';
import { TRANSFER_TOOLS } from '../model/transfer.ts';
import { cellOf, wordedCellOf } from './fields.ts';

test('every id that a field can hold has a word', () => {
  const families = {
    status: CANDIDATE_STATUSES,
    decision: decisionSchema.shape.outcome.options,
    gates: GATE_OUTCOMES,
    risk: RISK_LEVELS,
    tool: TRANSFER_TOOLS,
  };
  const keys = Object.entries(families).flatMap(([family, ids]) => ids.map((id) => `${family}.${id}`));
  expect(keys.filter((key) => !(key in en))).toEqual([]);
});

test('ids for machines, words for people', () => {
  const vendor = knownVendor();
  const dutch = exportOptions({ locale: localeFor('nl') });
  const both = (id: Parameters<typeof cellOf>[0]) => [cellOf(id, vendor), wordedCellOf(id, vendor, dutch)];
  expect(both('third_countries')).toEqual(['US; GB', 'Verenigde Staten; Verenigd Koninkrijk']);
  expect(both('overruled')).toEqual(['sec-backup', 'Back-ups']);
  expect(both('score')).toEqual([62.5, 62.5]);
  expect(both('dpo_advice')).toEqual(['', '']);
});

test('a criterion that is no longer in the catalogue keeps its id', () => {
  const vendor = knownVendor({ overrules: [{ ...knownVendor().overrules[0]!, criterion: 'retired' }] });
  expect(wordedCellOf('overruled', vendor, exportOptions())).toBe('retired');
});
