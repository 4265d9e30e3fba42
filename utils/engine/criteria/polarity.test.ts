import { describe, expect, it } from 'vitest';
import { exampleDocument } from '../../../test/unit/example-document.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import type { AssessedLanguage } from '../../model/language.ts';
import { annotate } from '../text/annotate.ts';
import { CONCEPT_NUMBER } from '../text/lexicon.ts';
import { type Bearer, dutyBearer, isNegated } from './polarity.ts';

/** The last sentence of an example, with the first "notify" in it as the anchor. */
function read(example: string, language: AssessedLanguage) {
  const { text, blocks } = exampleDocument(example);
  const annotated = annotate(text, blocks, LANGUAGES[language]);
  const sentence = annotated.sentences.at(-1)!;
  const anchor = sentence.spans.find(({ concept }) => concept === CONCEPT_NUMBER.get('notify'))!;
  return [annotated, sentence, anchor] as const;
}

const negated = (example: string, language: AssessedLanguage = 'en'): boolean => isNegated(...read(example, language));
const bearer = (example: string, language: AssessedLanguage = 'en'): Bearer | null =>
  dutyBearer(...read(example, language));

/** Words that mean nothing to any criterion. */
const green = (count: number): string => 'green '.repeat(count);

describe('a "not"', () => {
  it('reaches over four words', () => {
    expect(negated(`We do not ${green(4)}notify you.`)).toBe(true);
    expect(negated(`We do not ${green(5)}notify you.`)).toBe(false);
  });

  it('stands right behind the verb, or further off where the language has it so', () => {
    expect(negated('We notify not.')).toBe(true);
    expect(negated('We notify green not.')).toBe(false);
    expect(negated(`Wij melden ${green(4)}niet.`, 'nl')).toBe(true);
    expect(negated(`Wij melden ${green(5)}niet.`, 'nl')).toBe(false);
  });

  it('governs its own clause only', () => {
    expect(negated('We do not; notify us at once.')).toBe(false);
  });

  it('is a limit where something is excepted not too far away', () => {
    expect(negated(`We shall not notify ${green(13)}except in June.`)).toBe(false);
    expect(negated(`We shall not notify ${green(14)}except in June.`)).toBe(true);
    expect(negated('Except in June, we shall not notify you.')).toBe(false);
    expect(negated('Not only do we notify you.')).toBe(false);
  });
});

describe('who must', () => {
  it('stands before the "shall", at most three words away', () => {
    expect(bearer(`The Processor ${green(3)}shall notify.`)).toBe('vendor');
    expect(bearer(`The Processor ${green(4)}shall notify.`)).toBeNull();
    expect(bearer('The Processor tells the Customer, who may notify.')).toBe('customer');
    expect(bearer('Acme will notify the Customer.')).toBeNull();
    expect(bearer('The Customer shall pay; the Processor notifies green.')).toBe('vendor');
  });

  it('may follow the verb where the language has it so', () => {
    expect(bearer('Een datalek meldt Verwerker aan Klant.', 'nl')).toBe('vendor');
    expect(bearer('Een datalek zal Klant melden.', 'nl')).toBe('customer');
    expect(bearer('Een datalek zal green Klant melden.', 'nl')).toBe('customer');
    expect(bearer('Een datalek zal green green Klant melden.', 'nl')).toBeNull();
    expect(bearer('Green shall Processor notify.')).toBeNull();
  });

  it('is the nearest that can be the subject', () => {
    expect(bearer('The Processor and the Customer shall notify.')).toBe('customer');
    expect(bearer('On behalf of the Customer the Processor notifies green.')).toBe('vendor');
    expect(bearer('In any of these green Customer shall notify.')).toBe('customer');
    expect(bearer('By Customer shall notify.')).toBeNull();
    expect(bearer('The Customer’s processor shall notify.')).toBe('vendor');
    expect(bearer("The Customer's processor notifies green.")).toBe('vendor');
  });

  it('is nobody where it is done to them', () => {
    expect(bearer('The Customer shall be notified.')).toBeNull();
    expect(bearer('The Customer to be shall notify.')).toBe('customer');
    expect(bearer('Der Auftraggeber wird informiert.', 'de')).toBeNull();
    expect(bearer('Klant zal gemeld worden.', 'nl')).toBeNull();
    expect(bearer('Klant zal melden green worden.', 'nl')).toBe('customer');
  });

  it('is not the sub-processor where a party stands right before it', () => {
    expect(bearer('The sub-processor shall notify.')).toBe('other');
    expect(bearer('The Customer and its sub-processors shall notify.')).toBe('customer');
    expect(bearer('The Processor (sub-processors included) shall notify.')).toBe('vendor');
    expect(bearer('The Customer and all its sub-processors shall notify.')).toBe('other');
    expect(bearer('The sub-processor notifies green.')).toBe('other');
    expect(bearer('Every year, subprocessors notify green, and red.')).toBe('other');
    expect(bearer('Where a sub-processor fails, Acme notifies green.')).toBeNull();
    expect(bearer('With the sub-processor, Acme notifies green.')).toBeNull();
    expect(bearer('The sub-processor, Acme notifies green.')).toBeNull();
  });

  it('is told by the sentence that introduces the list', () => {
    expect(bearer('The Customer shall do all of this:\n- notify a breach')).toBe('customer');
    expect(bearer('The Customer may do all of this:\n- notify a breach')).toBeNull();
    expect(bearer('The Customer shall do this, and the Processor shall:\n- notify a breach')).toBe('vendor');
  });
});
