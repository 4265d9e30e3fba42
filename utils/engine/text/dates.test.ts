import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../languages/languages.ts';
import type { AssessedLanguage } from '../../model/language.ts';
import { annotate } from './annotate.ts';
import { dateIn, monthIn } from './dates.ts';

const read = (text: string, language: AssessedLanguage): string | null => {
  const annotated = annotate(text, [], LANGUAGES[language]);
  return dateIn(annotated, annotated.sentences[0]!);
};

describe('dateIn', () => {
  it.each<[string, AssessedLanguage, string | null]>([
    ['Last updated: October 1, 2026', 'en', '2026-10-01'],
    ['Effective as of the 25th May 2018', 'en', '2018-05-25'],
    ['Version of 2026-04-30', 'en', '2026-04-30'],
    ['Expires: 2027-01-31T23:59:00.000Z', 'en', '2027-01-31'],
    ['Last updated 12/31/2025', 'en', '2025-12-31'],
    ['Last updated 03/04/2026', 'en', null],
    ['Last updated 04/04/2026', 'en', '2026-04-04'],
    ['Last updated in June 2026', 'en', '2026-06'],
    ['Copyright 2026', 'en', null],
    ['Laatst bijgewerkt: 18 juli 2026', 'nl', '2026-07-18'],
    ['Versie 1.0, april 2026', 'nl', '2026-04'],
    ['Letzte Aktualisierung: 01.04.2026', 'de', '2026-04-01'],
    ['Stand: 3. März 2026', 'de', '2026-03-03'],
    ['Dernière mise à jour : 1er août 2026', 'fr', '2026-08-01'],
    ['Dernière mise à jour : 13/02/2026', 'fr', '2026-02-13'],
    ['Dernière mise à jour : 13/13/2026', 'fr', null],
    ['Última actualización: 3 de marzo de 2026', 'es', '2026-03-03'],
    ['Última actualización: 03/04/2026', 'es', '2026-04-03'],
    ['Versión de septiembre de 2026', 'es', '2026-09'],
    ['Ultimo aggiornamento: 1 ottobre 2026', 'it', '2026-10-01'],
    ['Ultimo aggiornamento: 1° ottobre 2026', 'it', '2026-10-01'],
    ['Ultimo aggiornamento: 13.02.2026', 'it', '2026-02-13'],
  ])('%s (%s) → %s', (text, language, date) => {
    expect(read(text, language)).toBe(date);
  });
});

describe('monthIn', () => {
  const month = (text: string): string | null => {
    const annotated = annotate(text, [], LANGUAGES.en);
    return monthIn(annotated, annotated.sentences[0]!);
  };

  it.each([
    ['Expires: 2027-03', '2027-03'],
    ['Expires 03/2027', '2027-03'],
    ['Expires 03.2027, number 12', '2027-03'],
    // Which of the two is the day nobody knows, so nor is the month.
    ['Expires 03/04/2027', null],
    ['Expires 2027-03-04', null],
    ['From 2024-25', null],
    ['In 2027 03 things', null],
    ['Expires 2027', null],
  ])('%s → %s', (text, date) => {
    expect(month(text)).toBe(date);
  });
});
