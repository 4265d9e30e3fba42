import { describe, expect, it } from 'vitest';
import { exampleDocument } from '../../../test/unit/example-document.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import type { AssessedLanguage } from '../../model/language.ts';
import { annotate } from '../text/annotate.ts';
import { compileClue, hitsOf } from './clue.ts';
import type { Clue } from './criterion.ts';

function holds(clue: Clue, example: string, language: AssessedLanguage = 'en'): boolean {
  const { text, blocks } = exampleDocument(example);
  return hitsOf(compileClue(clue), annotate(text, blocks, LANGUAGES[language])).length > 0;
}

describe('a clue', () => {
  const notify: Clue = { has: ['notify', 'breach'] };

  it('wants all its concepts in one sentence', () => {
    expect(holds(notify, 'We notify you of a data breach.')).toBe(true);
    expect(holds(notify, 'We notify you. A data breach is bad.')).toBe(false);
  });

  it('can want them close together, in one clause, or in order', () => {
    expect(holds({ ...notify, within: 2 }, 'We notify you of a data breach.')).toBe(false);
    expect(holds({ ...notify, within: 3 }, 'We notify you of a data breach.')).toBe(true);
    expect(holds({ ...notify, within: 'clause' }, 'We notify you of changes; a data breach is another matter.')).toBe(
      false,
    );
    expect(holds({ ...notify, ordered: true }, 'Of a data breach we notify you.')).toBe(false);
  });

  it('can want a heading or a lead-in above, and nothing else in the sentence', () => {
    const under: Clue = { has: ['promptly'], under: ['breach'] };
    expect(holds(under, '# Data breaches\nWe act immediately.')).toBe(true);
    expect(holds(under, 'In case of a data breach we act as follows and at once:\n- immediately')).toBe(true);
    expect(holds(under, '# Invoices\nWe act immediately.')).toBe(false);
    expect(holds({ ...notify, without: ['authority'] }, 'We notify the authority of a data breach.')).toBe(false);
  });

  it('is no evidence in definitions, headings and questions unless it says so', () => {
    expect(holds(notify, '“Notice” means to notify a data breach.')).toBe(false);
    expect(holds(notify, '# We notify you of data breaches')).toBe(false);
    expect(holds({ ...notify, headings: true }, '# We notify you of data breaches')).toBe(true);
  });
});

describe('negation', () => {
  const notify: Clue = { has: ['notify', 'breach'] };

  it('takes the sentence away, in every language', () => {
    expect(holds(notify, 'We will not notify you of a data breach.')).toBe(false);
    expect(holds(notify, 'Wij melden een datalek niet aan u.', 'nl')).toBe(false);
    expect(holds(notify, 'Wir melden Ihnen eine Datenpanne nicht.', 'de')).toBe(false);
    expect(holds(notify, 'Nous ne notifions pas les violations de données.', 'fr')).toBe(false);
    expect(holds(notify, 'El Encargado no notificará las violaciones de la seguridad.', 'es')).toBe(false);
    expect(holds(notify, 'En ningún caso se notificarán las brechas de seguridad.', 'es')).toBe(false);
    expect(holds(notify, 'Il Responsabile non notifica le violazioni dei dati personali.', 'it')).toBe(false);
    expect(holds(notify, 'In nessun caso il Fornitore notificherà le violazioni.', 'it')).toBe(false);
    expect(holds({ ...notify, negated: 'always' }, 'We will not notify you of a data breach.')).toBe(true);
  });

  it('is not seen in limits and set phrases', () => {
    expect(holds(notify, 'We notify you of a data breach without undue delay and not later than Monday.')).toBe(true);
    expect(holds(notify, 'We shall not notify others of a data breach except the customer.')).toBe(true);
    expect(holds(notify, 'Notificará la violación de la seguridad sin dilación indebida.', 'es')).toBe(true);
    expect(holds(notify, 'No solo notificará la violación de la seguridad.', 'es')).toBe(true);
    expect(holds(notify, 'Notifica senza ingiustificato ritardo la violazione dei dati.', 'it')).toBe(true);
    expect(holds(notify, 'Notifica, senza alcun ritardo, la violazione dei dati.', 'it')).toBe(true);
  });
});

describe('whose duty it is', () => {
  const vendors: Clue = { has: ['notify', 'breach'], duty: 'vendor' };

  it.each<[AssessedLanguage, string, string]>([
    [
      'en',
      'The Processor shall notify the Customer of a breach of security.',
      'The Customer shall notify the Processor of a breach of security.',
    ],
    ['nl', 'Verwerker zal Klant een datalek melden.', 'Klant zal Verwerker een datalek melden.'],
    [
      'de',
      'Der Auftragnehmer meldet dem Auftraggeber eine Datenpanne.',
      'Der Auftraggeber meldet dem Auftragnehmer eine Datenpanne.',
    ],
    [
      'fr',
      'Le Sous-traitant notifie au Client toute violation de données.',
      'Le Client notifie au Sous-traitant toute violation de données.',
    ],
    [
      'es',
      'El Encargado notificará al Responsable las violaciones de la seguridad.',
      'El Responsable notificará al Encargado las violaciones de la seguridad.',
    ],
    [
      'es',
      'Corresponde al encargado comunicar las brechas de seguridad.',
      'Corresponde al responsable comunicar las brechas de seguridad.',
    ],
    [
      'it',
      'Il Responsabile del trattamento notifica al Titolare le violazioni dei dati.',
      'Il Titolare del trattamento notifica al Responsabile le violazioni dei dati.',
    ],
    [
      'it',
      'Spetta al fornitore notificare le violazioni dei dati.',
      'Spetta al titolare notificare le violazioni dei dati.',
    ],
  ])('is read from the subject (%s)', (language, vendor, customer) => {
    expect(holds(vendors, vendor, language)).toBe(true);
    expect(holds(vendors, customer, language)).toBe(false);
  });

  it('is the vendor’s when the customer is told, and follows the sentence that introduces a list', () => {
    expect(holds(vendors, 'The Customer shall be notified of a breach of security.')).toBe(true);
    expect(holds(vendors, 'The Customer shall at all times do the following:\n- notify a breach of security')).toBe(
      false,
    );
  });
});
