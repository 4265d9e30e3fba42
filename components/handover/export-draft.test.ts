import { expect, it } from 'vitest';
import {
  answerTo,
  chosenIds,
  complaintAbout,
  type ExporterChoice,
  fileOf,
  initialDraft,
  missingAnswers,
  withAnswer,
} from './export-draft.ts';

const text = { en: '', nl: '' };
const exporter: ExporterChoice = {
  id: 'record',
  group: 'record',
  label: text,
  sentence: text,
  cannotHold: [],
  files: ['xlsx', 'csv'],
  hasLanguage: false,
  questions: [
    { id: 'organisation', label: text, hint: text, required: true },
    { id: 'officer', label: text, hint: text, required: false },
  ],
};
const draft = initialDraft('record', 'nl');

it('begins with what the country’s spreadsheets expect, and the first kind of file', () => {
  expect([draft.delimiter, initialDraft('record', 'en').delimiter]).toEqual([';', ',']);
  expect(fileOf(draft, exporter)).toBe('xlsx');
  expect(fileOf({ ...draft, files: { record: 'csv' } }, exporter)).toBe('csv');
});

it('takes what is selected when something is, unless all are asked for', () => {
  expect(chosenIds(draft, [])).toBeNull();
  expect(chosenIds(draft, ['a.example'])).toEqual(['a.example']);
  expect(chosenIds({ ...draft, scope: 'all' }, ['a.example'])).toBeNull();
  // What was selected has been deleted since.
  expect(chosenIds({ ...draft, scope: 'selected' }, [])).toBeNull();
});

it('wants answers to what is required, not spaces, and keeps them apart for each exporter', () => {
  expect(missingAnswers(draft, exporter)).toEqual(['organisation']);
  expect(missingAnswers(withAnswer(draft, 'organisation', '  '), exporter)).toEqual(['organisation']);
  const answered = withAnswer(draft, 'organisation', 'Ergens');
  expect(missingAnswers(answered, exporter)).toEqual([]);
  expect(answerTo(answered, 'other', 'organisation')).toBe('');
});

it('says what is wrong with a mapping', () => {
  const mapping = (name: string, ...headings: string[]) => ({
    id: 'one',
    name,
    columns: headings.map((heading) => ({ heading, field: 'name' })),
  });
  expect(complaintAbout(mapping(' ', 'a'))).toEqual({ problem: 'name' });
  expect(complaintAbout(mapping('GRC', '', ' '))).toEqual({ problem: 'columns' });
  expect(complaintAbout(mapping('GRC', 'a', 'b', ' a'))).toEqual({ problem: 'twice', heading: 'a' });
  expect(complaintAbout(mapping('GRC', 'a', '', ''))).toBeNull();
});
