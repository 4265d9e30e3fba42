import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-transfers-on-instructions',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Transfers only on instructions and with safeguards',
    nl: 'Doorgifte alleen op instructie en met waarborgen',
  },
  explanation: {
    en: 'Personal data leaves the EEA only on documented instructions or where the law demands it, and with the safeguards of Chapter V.',
    nl: 'Persoonsgegevens verlaten de EER alleen op schriftelijke instructie of als de wet dat eist, en met de waarborgen van hoofdstuk V.',
  },
  legalBasis: ['GDPR Art. 28(3)(a)', 'GDPR Art. 44', 'EDPB Guidelines 07/2020', 'SCC 2021/915 cl. 7.8'],
  severity: 'essential',
  weight: 5,
  gate: true,
  documentTypes: ['dpa', 'terms', 'subprocessors'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: [
          'third-country',
          ['transfer', 'process', 'keep'],
          ['instruction', 'authorisation', 'standard-contractual-clauses', 'adequacy', 'except', 'not', 'only'],
        ],
        negated: 'either',
        without: ['defines'],
      },
      {
        has: ['third-country', 'transfer'],
        negated: 'either',
        without: ['defines'],
      },
      {
        has: ['third-country', ['process', 'authorisation', 'instruction', 'except']],
        negated: 'either',
        within: 25,
      },
      {
        has: ['transfer', ['instruction', 'standard-contractual-clauses', 'adequacy']],
        under: ['third-country', 'transfer'],
        negated: 'either',
        without: ['delete'],
      },
      {
        has: ['transfer', ['standard-contractual-clauses', 'adequacy']],
        within: 12,
        negated: 'either',
      },
    ],
    contradicted: [
      {
        has: ['any-country', ['transfer', 'process']],
        within: 12,
        without: [
          'not',
          'instruction',
          'standard-contractual-clauses',
          'adequacy',
          'third-country',
          'uploaded-content',
        ],
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Processor shall not transfer Personal Data to a third country without documented instructions from the Controller.',
      'Personal Data is not processed outside the European Economic Area.',
    ],
    nearMisses: ['Customer may transfer its licence to another company.'],
  },
  nl: {
    met: [
      'Verwerker geeft de persoonsgegevens niet door aan landen buiten de EER zonder instructie van Verwerkingsverantwoordelijke.',
    ],
    nearMisses: ['Klant mag zijn rechten overdragen aan een ander bedrijf.'],
  },
  de: {
    met: ['Eine Übermittlung in ein Drittland erfolgt nur auf dokumentierte Weisung des Auftraggebers.'],
    nearMisses: ['Der Kunde darf seine Rechte auf ein anderes Unternehmen übertragen.'],
  },
  fr: {
    met: [
      "Tout transfert de données vers un pays tiers n'est effectué que sur instruction documentée du Responsable du traitement.",
    ],
    nearMisses: ['Le Client peut transférer son abonnement à une autre société.'],
  },
  es: {
    met: [
      'El Encargado no transferirá datos personales a un tercer país sin instrucciones documentadas del Responsable.',
      'Los datos personales no se tratan fuera del Espacio Económico Europeo.',
      'Las transferencias internacionales de datos solo se realizarán sobre la base de las cláusulas contractuales tipo.',
    ],
    contradicted: ['Podemos tratar los datos en cualquier país en el que tengamos oficinas.'],
    nearMisses: ['El Cliente puede transferir su suscripción a otra sociedad.'],
  },
  it: {
    met: [
      'Il Responsabile non trasferisce dati personali verso un paese terzo senza istruzioni documentate del Titolare.',
      'I dati personali non sono trattati al di fuori dello Spazio economico europeo.',
      'I trasferimenti avvengono soltanto sulla base delle clausole contrattuali tipo.',
    ],
    contradicted: ['Possiamo trattare i dati in qualsiasi paese in cui abbiamo uffici.'],
    nearMisses: ['Il Cliente può trasferire il proprio abbonamento a un’altra società.'],
  },
};
