import { describe, expect, it } from 'vitest';
import { findQuote } from './highlight-anchor.ts';

const found = (text: string, quote: string, before = '', after = '') => {
  const anchor = findQuote(text, { quote, before, after });
  return anchor && [anchor.how, text.slice(anchor.start, anchor.end)];
};

const SENTENCE = 'The processor shall notify the controller within 48 hours after becoming aware of a breach.';

describe('findQuote', () => {
  it('finds a sentence as it stands', () => {
    expect(found(`One. ${SENTENCE} Two.`, SENTENCE)).toEqual(['same', SENTENCE]);
  });

  it.each([
    ['lines and spaces', 'We  keep\n\t data\u00a0for 30 days', 'We keep data for 30 days'],
    ['quotes', 'the „Processor“ and ‘its’ staff', 'the "Processor" and \'its\' staff'],
    ['hyphens, soft ones too', 'sub\u2011processors and safe\u00adguards', 'sub-processors and safeguards'],
    ['ligatures and case', 'NOTIFICATION of con\ufb01dential data', 'Notification of confidential data'],
    ['bars between cells', 'Mailfold\nIreland\nE-mail', 'Mailfold | Ireland | E-mail'],
    ['words of an element of their own', 'within 48\u00a0hours.', 'within 48 hours.'],
    ['letters beyond the basic plane', 'say 𝔡𝔞𝔱𝔞', 'say data'],
  ])('looks past %s', (_what, text, quote) => {
    expect(found(`Before it. ${text} `, quote)?.[0]).toBe('same');
    expect(found(`Before it. ${text} `, quote)?.[1]).toContain(text.trim().slice(-4).replace('.', ''));
  });

  it('takes the place whose surroundings are those that were read', () => {
    const text = 'Annex A. Data is encrypted. For backups. Annex B. Data is encrypted. For laptops.';
    const anchor = findQuote(text, { quote: 'Data is encrypted.', before: 'Annex B. ', after: ' For laptops.' });
    expect(anchor?.start).toBe(text.lastIndexOf('Data is'));
  });

  it('finds a sentence in which some words changed, and says so', () => {
    const now = 'The Processor will notify the Controller within 24 hours after becoming aware of any breach.';
    expect(found(`Chapter one. ${now} Chapter two.`, SENTENCE)).toEqual(['near', now.slice(0, -1)]);
  });

  it('tells apart, by what stands around, two sentences that are equally near', () => {
    const one = 'Vendors shall notify the controller within nine hours after becoming aware of a breach.';
    const text = `Of vendors in general. ${one} Next. About our platform alone: ${one} End of our platform.`;
    const anchor = findQuote(text, {
      quote: SENTENCE,
      before: 'About our platform alone:',
      after: 'End of our platform.',
    });
    expect(anchor?.start).toBeGreaterThan(text.indexOf('alone'));
  });

  it('finds nothing where the page says something else, or the quote is too short to tell', () => {
    expect(found('The controller shall pay the processor within 48 hours after the invoice.', SENTENCE)).toBeNull();
    expect(found('We encrypt all the data.', 'We encrypt some data.')).toBeNull();
    expect(found('', SENTENCE)).toBeNull();
    expect(found('Anything', ' – ')).toBeNull();
  });

  it('takes little time on a long page that repeats almost what is looked for', () => {
    const text = 'the processor shall notify the controller within '.repeat(40_000);
    const start = performance.now();
    findQuote(text, { quote: SENTENCE, before: '', after: '' });
    findQuote('a'.repeat(1_000_000), { quote: `${'a'.repeat(2_000)}b`, before: '', after: '' });
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
