import type { Candidate } from '../model/candidate.ts';
import type { ExportOptions } from './exporter.ts';
import { cellOf, type FieldId, fieldTitle, wordedCellOf } from './fields.ts';

/** What registers mostly have no field for, in the order in which a reader wants it. */
const IN_SUMMARY: readonly FieldId[] = [
  'purpose',
  'data_categories',
  'status',
  'decision',
  'decision_reason',
  'dpo_advice',
  'score',
  'coverage',
  'gates',
  'gates_failed',
  'gates_open',
  'overruled',
  'certificates',
  'processing_countries',
  'transfer_tools',
  'sub_processors',
  'dpa_url',
  'privacy_policy_url',
  'subprocessors_url',
  'security_url',
  'trust_center_url',
  'assessed_at',
];

/** A candidate in words, a line for each thing that is known: for the one text field that a register has. */
export function summaryOf(candidate: Candidate, options: ExportOptions): string {
  const { locale } = options;
  const lines = IN_SUMMARY.flatMap((id) => {
    const cell = cellOf(id, candidate) === null ? null : wordedCellOf(id, candidate, options);
    if (cell === null || cell === '') return [];
    const text =
      cell instanceof Date ? locale.date(cell.getTime()) : typeof cell === 'number' ? locale.percent(cell) : cell;
    return `${fieldTitle(id, locale)}: ${text}`;
  });
  return [locale.t('handover.summary', { domain: candidate.id, homepage: candidate.homepage }), ...lines].join('\n');
}
