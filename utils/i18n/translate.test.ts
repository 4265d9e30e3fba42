import { describe, expect, it } from 'vitest';
import { localeFor } from './translate.ts';

const english = localeFor('en');
const dutch = localeFor('nl');

describe('localeFor', () => {
  it('fills in parameters, numbers in the manner of the language', () => {
    expect(english.t('candidate.deleted', { name: 'Quillbird' })).toBe('Quillbird was deleted.');
    expect(english.t('register.shown', { shown: 12, count: 10000 })).toBe('12 of 10,000 candidates');
    expect(dutch.t('register.shown', { shown: 12, count: 10000 })).toBe('12 van 10.000 kandidaten');
  });

  it('picks the plural by count', () => {
    expect(english.t('documents.found', { count: 1 })).toBe('1 document found');
    expect(english.t('documents.found', { count: 0 })).toBe('0 documents found');
    expect(dutch.t('documents.unread', { count: 2 })).toBe('2 documenten konden niet worden gelezen');
  });

  it('leaves what looks like a placeholder in a value alone', () => {
    expect(english.t('candidate.deleted', { name: '{count}' })).toBe('{count} was deleted.');
  });

  it('shows an id that it does not know in a readable way, and says that it does not know it', () => {
    expect(english.knows('signal', 'made-up-signal')).toBe(false);
    expect(english.open('signal', 'made-up-signal')).toBe('made up signal');
    expect(english.open('unit', 'hours', { count: 48 })).toBe('48 hours');
    expect(dutch.open('unit', 'days', { count: 1 })).toBe('1 dag');
  });

  it('writes percentages, dates, lists and names of countries in the language', () => {
    const time = Date.UTC(2026, 4, 3, 12);
    expect(english.percent(64.4)).toBe('64%');
    expect(english.date(time)).toBe('3 May 2026');
    expect(dutch.date(time)).toBe('3 mei 2026');
    expect(english.list(['a', 'b', 'c'])).toBe('a, b, c');
    expect(dutch.countryName('DE')).toBe('Duitsland');
    expect(dutch.languageName('fr')).toBe('Frans');
    expect(dutch.countryName('not a code')).toBe('not a code');
  });
});
