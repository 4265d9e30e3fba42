import { describe, expect, it } from 'vitest';
import { exampleDocument } from '../../../test/unit/example-document.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import { annotate } from './annotate.ts';

function structureOf(example: string) {
  const { text, blocks } = exampleDocument(example);
  const textOf = (sentence: { start: number; end: number }): string => text.slice(sentence.start, sentence.end);
  return annotate(text, blocks, LANGUAGES.en).sentences.map((sentence) => ({
    text: textOf(sentence),
    role: sentence.role,
    headings: sentence.headings.map(textOf),
    leadIn: sentence.leadIn && textOf(sentence.leadIn),
  }));
}

const roles = (example: string): string[] => structureOf(example).map(({ role }) => role);

describe('the place of a sentence in its document', () => {
  it('has the headings above it, the nearest first', () => {
    expect(structureOf('# DPA\n## Security\nWe encrypt data.').at(-1)).toMatchObject({ headings: ['Security', 'DPA'] });
  });

  it('takes a short line of its own, a run-in title and a question for headings', () => {
    expect(
      structureOf('Confidentiality\nWe keep everything we learn about you to ourselves.').at(-1)?.headings,
    ).toEqual(['Confidentiality']);
    expect(structureOf('Data Breaches. We notify the Customer of them.').at(-1)?.headings).toEqual(['Data Breaches.']);
    expect(roles('How long do we keep your data?\nWe keep it for a year.')).toEqual(['question', 'statement']);
  });

  it('takes the short first row of a table for a heading of its rows', () => {
    const rows = structureOf('# Data\n| Data | Purpose |\n| Name | To give access |');
    expect(rows.map(({ headings }) => headings)).toEqual([[], ['Data'], ['Data | Purpose |', 'Data']]);
  });

  it('lets an annex begin anew', () => {
    expect(structureOf('# DPA\n## Definitions\n### Annex 1\nThe Processor hosts data.').at(-1)?.headings).toEqual([
      'Annex 1',
      'DPA',
    ]);
  });

  it('gives list items the sentence that introduces them, and gives it up when the list ends', () => {
    const structure = structureOf(
      'The processor shall:\n- delete data\n- return data\nIt must do so promptly and without any cost to the customer at all.',
    );
    expect(structure.map(({ leadIn }) => leadIn)).toEqual([null, 'The processor shall:', 'The processor shall:', null]);
  });

  it('takes lines that were flattened out of a list for items', () => {
    const structure = structureOf(
      'We process data of the following people:\nCustomers\nEmployees\nThis section names the people whose data is processed here.',
    );
    expect(structure.map(({ leadIn }) => leadIn !== null)).toEqual([false, true, true, false]);
  });

  it('takes a title after a colon whose list got lost for a title', () => {
    const structure = structureOf(
      'You have the right to:\nContact\nPlease write to our office in Utrecht when you have any question about this policy.',
    );
    expect(structure.map(({ role }) => role)).toEqual(['heading', 'heading', 'statement']);
  });

  it('knows definitions by their words and by their section', () => {
    expect(roles('“Personal Data Breach” means a breach of security.')).toEqual(['definition']);
    expect(roles('# Definitions\n- Processor: who processes data for another')).toEqual(['heading', 'definition']);
    expect(roles('This means that the processor reports breaches.')).toEqual(['statement']);
  });

  it('knows the entries of a table of contents', () => {
    expect(roles('- Security\n- Audits\n# Security\nWe encrypt.\n# Audits\nYou may audit us.').slice(0, 2)).toEqual([
      'contents',
      'contents',
    ]);
  });
});
