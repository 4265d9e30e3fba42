import type { ColumnMapping } from '../../utils/model/column-mapping.ts';
import type { ExporterDescription, FileKind } from '../../utils/model/exporter.ts';
import type { InterfaceLanguage } from '../../utils/model/language.ts';

/** An exporter that can be chosen. */
export type ExporterChoice = ExporterDescription & { id: string };

/** What the user has chosen so far; kept while the page is open, for each exporter its own answers. */
export interface ExportDraft {
  exporter: string;
  /** Null: the selected ones when there are any, else all. */
  scope: 'all' | 'selected' | null;
  /** By exporter; the first of its kinds when absent. */
  files: Readonly<Record<string, FileKind>>;
  delimiter: ',' | ';';
  language: InterfaceLanguage;
  /** By exporter, then by question. */
  answers: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** To begin with. Dutch spreadsheets expect semicolons. */
export const initialDraft = (exporter: string, language: InterfaceLanguage): ExportDraft => ({
  exporter,
  scope: null,
  files: {},
  delimiter: language === 'nl' ? ';' : ',',
  language,
  answers: {},
});

export const fileOf = ({ files }: ExportDraft, exporter: ExporterChoice): FileKind =>
  files[exporter.id] ?? exporter.files[0];

export const answerTo = ({ answers }: ExportDraft, exporter: string, question: string): string =>
  answers[exporter]?.[question] ?? '';

export const withAnswer = (draft: ExportDraft, question: string, answer: string): ExportDraft => ({
  ...draft,
  answers: { ...draft.answers, [draft.exporter]: { ...draft.answers[draft.exporter], [question]: answer } },
});

/** Ids of the required questions that are not answered. */
export function missingAnswers(draft: ExportDraft, { id, questions = [] }: ExporterChoice): string[] {
  return questions
    .filter((question) => question.required && answerTo(draft, id, question.id).trim() === '')
    .map((question) => question.id);
}

/** Whether there is anything to choose about how this exporter writes, or what of. */
export const hasOptions = (draft: ExportDraft, exporter: ExporterChoice, selected: number): boolean =>
  selected > 0 ||
  exporter.hasLanguage ||
  exporter.files.length > 1 ||
  fileOf(draft, exporter) === 'csv' ||
  (exporter.questions ?? []).length > 0;

/** The candidates to export: null for all. */
export const chosenIds = ({ scope }: ExportDraft, selected: readonly string[]): readonly string[] | null =>
  selected.length > 0 && scope !== 'all' ? selected : null;

/** What keeps a mapping from being used; null when nothing does. */
export type MappingComplaint = { problem: 'name' | 'columns' } | { problem: 'twice'; heading: string };

export function complaintAbout({ name, columns }: ColumnMapping): MappingComplaint | null {
  if (name.trim() === '') return { problem: 'name' };
  const headings = columns.map(({ heading }) => heading.trim()).filter((heading) => heading !== '');
  if (headings.length === 0) return { problem: 'columns' };
  const twice = headings.find((heading, n) => headings.indexOf(heading) !== n);
  return twice === undefined ? null : { problem: 'twice', heading: twice };
}
