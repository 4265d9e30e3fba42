import { describe, expect, it } from 'vitest';
import { threadTime } from '../../../test/unit/thread-time.ts';
import { CONCEPT_IDS, type ConceptId } from '../../languages/concepts.ts';
import type { Language } from '../../languages/language.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import { ASSESSED_LANGUAGES, type AssessedLanguage } from '../../model/language.ts';
import { annotate } from './annotate.ts';
import { Lexicon } from './lexicon.ts';
import { entriesOf, expand } from './lexicon-entries.ts';

/** A language in which only one concept has words. */
function languageWith(words: string): Language {
  const concepts = Object.fromEntries(CONCEPT_IDS.map((id) => [id, id === 'breach' ? words : '']));
  return { ...LANGUAGES.en, code: 'en', concepts: concepts as Record<ConceptId, string> };
}

function found(words: string, text: string): string[] {
  const lexicon = new Lexicon(languageWith(words));
  const tokens = text.split(' ');
  const infos = tokens.map((token) => lexicon.look(token));
  const hits: string[] = [];
  infos.forEach((_, from) => {
    lexicon.match(infos, from, infos.length, (emission, to) => {
      if (emission.concept >= 0) hits.push(`${emission.excludes ? '!' : ''}${tokens.slice(from, to).join(' ')}`);
    });
  });
  return hits;
}

describe('an entry of the lexicon', () => {
  it('takes case, accents and hyphens for nothing', () => {
    expect(found('sub-processor', 'a Sub Processor acts')).toEqual(['Sub Processor']);
    expect(found('vérifié', 'VERIFIE')).toEqual(['VERIFIE']);
  });

  it('knows prefixes, suffixes and exact spelling', () => {
    expect(found('notif*', 'notifies it')).toEqual(['notifies']);
    expect(found('*verarbeiter', 'der Unterauftragsverarbeiter')).toEqual(['Unterauftragsverarbeiter']);
    expect(found('=US', 'US us')).toEqual(['US']);
  });

  it('knows alternatives, empty ones and gaps', () => {
    expect(found('(the|such|) breach', 'such breach')).toEqual(['such breach', 'breach']);
    expect(found('breach (_|) (_|) security', 'breach of the security')).toEqual(['breach of the security']);
    expect(found('breach _ security', 'breach security')).toEqual([]);
    expect(found('loss (of (data|access)|)', 'loss of access')).toEqual(['loss', 'loss of access']);
  });

  it('may reach over words at its end', () => {
    expect(found('!if you _ _', 'if you live here now')).toEqual(['!if you live here']);
    expect(found('breach _', 'a breach occurred')).toEqual(['breach occurred']);
  });

  it('is refused when it can never be met', () => {
    expect(() => found('b*r', 'x')).toThrow(/never be met/);
    expect(() => found('*a*', 'x')).toThrow(/never be met/);
    expect(() => expand('(a|b')).toThrow(/bracket/);
    expect(() => expand('a)')).toThrow(/bracket/);
  });
});

describe('the lexicons', () => {
  it('name every concept once: a second one of the same name would take the words of the first', () => {
    const twice = CONCEPT_IDS.filter((id, index) => CONCEPT_IDS.indexOf(id) !== index);
    expect(twice).toEqual([]);
  });

  it.each(ASSESSED_LANGUAGES)('of %s compile, and no entry explodes', (code) => {
    expect(() => new Lexicon(LANGUAGES[code])).not.toThrow();
    for (const words of Object.values(LANGUAGES[code].concepts)) {
      for (const entry of entriesOf(words)) expect(expand(entry.replace(/^!/, '')).length, entry).toBeLessThan(100);
    }
  });
});

describe('annotating', () => {
  const numbersOf = (text: string) => annotate(text, [], LANGUAGES.en).sentences.flatMap(({ durations }) => durations);

  it('reads durations in words and figures', () => {
    const [first, second, third] = numbersOf(
      'Within seventy-two (72) hours. For 30 calendar days. After twenty-four months.',
    );
    expect(first).toMatchObject({ amount: 72, unit: 'hours' });
    expect(second).toMatchObject({ amount: 30, unit: 'days' });
    expect(third).toMatchObject({ amount: 24, unit: 'months' });
  });

  it.each<[AssessedLanguage, string, number, string]>([
    ['es', 'en un plazo de 72 horas', 72, 'hours'],
    ['es', 'en el plazo máximo de setenta y dos horas', 72, 'hours'],
    ['es', 'en el plazo de setenta y dos (72) horas', 72, 'hours'],
    ['es', 'dentro de las cuarenta y ocho horas siguientes', 48, 'hours'],
    ['es', 'con treinta días naturales de antelación', 30, 'days'],
    ['es', 'en diez días hábiles', 10, 'working-days'],
    ['es', 'durante cinco años', 5, 'years'],
    ['es', 'con un mes de preaviso', 1, 'months'],
    ['it', 'entro 48 ore', 48, 'hours'],
    ['it', 'entro settantadue ore dalla scoperta', 72, 'hours'],
    ['it', 'entro trenta (30) giorni', 30, 'days'],
    ['it', 'con un preavviso di trenta giorni di calendario', 30, 'days'],
    ['it', 'entro 10 giorni lavorativi', 10, 'working-days'],
    ['it', 'per un periodo di dieci anni', 10, 'years'],
    ['it', 'con tre mesi di preavviso', 3, 'months'],
  ])('reads durations in %s: %s', (language, text, amount, unit) => {
    const durations = annotate(text, [], LANGUAGES[language]).sentences.flatMap((sentence) => sentence.durations);
    expect(durations).toMatchObject([{ amount, unit }]);
  });

  it('takes time in proportion to the text, also when every word means something', () => {
    const unit = 'processor shall not notify customer of the data breach to delete information within 3 days ';
    const time = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      return threadTime(() => annotate(text, [{ kind: 'paragraph', start: 0, end: text.length }], LANGUAGES.en));
    };
    const best = (length: number): number => Math.min(time(length), time(length), time(length));
    best(100_000);
    // Eight times the text; twenty-five times the time leaves room for a busy machine, quadratic time would be sixty-four.
    expect(best(800_000)).toBeLessThan(25 * Math.max(best(100_000), 5));
  });
});
