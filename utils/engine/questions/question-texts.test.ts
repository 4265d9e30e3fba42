import { describe, expect, it } from 'vitest';
import { WHOLE_LANGUAGES } from '../../model/language.ts';
import { CATALOGUE } from '../criteria/catalogue.ts';
import { QUESTIONS, questionOn } from './question-texts.ts';

const ids = CATALOGUE.map(({ id }) => id).sort();

describe.each(WHOLE_LANGUAGES)('the questions in %s', (language) => {
  const questions = Object.entries(QUESTIONS[language]);

  it('are one for each criterion', () => {
    expect(questions.map(([id]) => id).sort(), 'add it to utils/engine/questions').toEqual(ids);
  });

  it('are each a question of its own that can be sent as it stands', () => {
    const texts = questions.map(([, text]) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => !/^[\p{Lu}].{15,330}\?$/u.test(text) || /[{}]| {2}/.test(text))).toEqual([]);
  });

  it('cite the same articles as in English', () => {
    const differing = questions.filter(([id, text]) => numbersIn(text) !== numbersIn(questionOn(id, 'en') ?? ''));
    expect(differing).toEqual([]);
  });
});

/** Each number once, in order: "Art. 28 Abs. 3 und Art. 33" and "Art. 28(3) and 33" name the same. */
const numbersIn = (text: string): string => [...new Set(text.match(/\d+/g))].sort((a, b) => +a - +b).join(' ');

it('call the law by its name in the language', () => {
  const wrong = { nl: /GDPR|DSGVO|RGPD|\blid\(/, de: /GDPR|AVG|RGPD|Art\. \d+\(/, fr: /GDPR|DSGVO|AVG|Art\./ };
  for (const [language, pattern] of Object.entries(wrong)) {
    const texts = Object.values(QUESTIONS[language as keyof typeof wrong]);
    expect(texts.filter((text) => pattern.test(text))).toEqual([]);
  }
});

it('says that it has no question on a criterion it does not know', () => {
  expect(questionOn('from-another-version', 'nl')).toBeNull();
});
