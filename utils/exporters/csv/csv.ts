import type { Candidate } from '../../model/candidate.ts';
import type { Verdict } from '../../model/finding.ts';
import type { Exporter } from '../exporter.ts';

type Cell = string | number | null;

/** Heading → cell. Headings are for ever: spreadsheets refer to them. */
const COLUMNS: readonly (readonly [heading: string, cell: (candidate: Candidate) => Cell])[] = [
  ['vendor', (candidate) => candidate.id],
  ['name', (candidate) => candidate.name],
  ['homepage', (candidate) => candidate.homepage],
  ['status', (candidate) => candidate.status],
  ['purpose', (candidate) => candidate.purpose],
  ['data_categories', (candidate) => candidate.dataCategories.join('; ')],
  ['owner', (candidate) => candidate.owner],
  ['dpo_advice', (candidate) => candidate.dpoAdvice],
  ['notes', (candidate) => candidate.notes],
  ['tags', (candidate) => candidate.tags.join('; ')],
  ['decision', (candidate) => candidate.decision?.outcome ?? null],
  ['decision_reason', (candidate) => candidate.decision?.reason ?? null],
  ['decided_by', (candidate) => candidate.decision?.decidedBy ?? null],
  ['decided_at', (candidate) => time(candidate.decision?.decidedAt)],
  ['score', (candidate) => candidate.assessment?.score ?? null],
  ['coverage', (candidate) => candidate.assessment?.coverage ?? null],
  ['essential_coverage', (candidate) => candidate.assessment?.essentialCoverage ?? null],
  ['gates', (candidate) => candidate.assessment?.gates.outcome ?? null],
  ['gates_failed', (candidate) => gatesThat(candidate, 'failed')],
  ['gates_open', (candidate) => gatesThat(candidate, 'open')],
  ['met', (candidate) => verdicts(candidate, 'met')],
  ['partial', (candidate) => verdicts(candidate, 'partial')],
  ['contradicted', (candidate) => verdicts(candidate, 'contradicted')],
  ['not_found', (candidate) => verdicts(candidate, 'not-found')],
  ['not_assessed', (candidate) => verdicts(candidate, 'not-assessed')],
  ['assessed_at', (candidate) => time(candidate.assessment?.assessedAt)],
  ['rules_version', (candidate) => candidate.assessment?.rulesVersion ?? null],
  ['documents', (candidate) => candidate.documents.map((one) => `${one.documentType}: ${one.url}`).join('\n')],
  ['documents_not_read', (candidate) => notRead(candidate)],
  ['created_at', (candidate) => time(candidate.createdAt)],
  ['updated_at', (candidate) => time(candidate.updatedAt)],
];

/** One row for each candidate, for spreadsheets (RFC 4180, with the byte order mark by which Excel knows UTF-8). */
export const csv: Exporter = {
  fileExtension: 'csv',
  mimeType: 'text/csv;charset=utf-8',
  write({ candidates }) {
    const rows = [
      COLUMNS.map(([heading]) => heading),
      ...candidates.map((candidate) => COLUMNS.map(([, cell]) => cell(candidate))),
    ];
    return `\uFEFF${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
  },
};

// Spreadsheets run a cell that begins with one of these as a formula (OWASP, CSV Injection), white space before it or not.
const FORMULA_START = /^[\s\p{Cc}\p{Cf}]*[=+\-@|＝＋－＠]|^[\t\r\n]/u;

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return `"${text.replaceAll('"', '""')}"`;
}

function time(milliseconds: number | undefined): string | null {
  return milliseconds === undefined ? null : new Date(milliseconds).toISOString();
}

function gatesThat(candidate: Candidate, outcome: 'failed' | 'open'): Cell {
  const results = candidate.assessment?.gates.results ?? [];
  return results
    .filter((gate) => gate.outcome === outcome)
    .map((gate) => gate.criterion)
    .join('; ');
}

function verdicts(candidate: Candidate, verdict: Verdict): Cell {
  return candidate.assessment?.findings.filter((finding) => finding.verdict === verdict).length ?? null;
}

function notRead(candidate: Candidate): Cell {
  const failed = candidate.documents.filter((document) => document.problem !== null);
  return failed.map((document) => `${document.documentType}: ${document.problem}`).join('\n');
}
