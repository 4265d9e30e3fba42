import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-third-country-transfers',
  version: 1,
  group: 'transparency',
  title: {
    en: 'Transfers outside the EEA',
    nl: 'Doorgifte buiten de EER',
  },
  explanation: {
    en: 'The policy says whether data goes to countries outside the EEA, and to which.',
    nl: 'De verklaring zegt of gegevens naar landen buiten de EER gaan, en naar welke.',
  },
  legalBasis: ['GDPR Art. 13(1)(f)', 'GDPR Art. 14(1)(f)', 'WP260 rev.01'],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['third-country', ['transfer', 'process', 'keep', 'share-data', 'transfer-place']],
        within: 30,
        negated: 'either',
      },
      {
        has: ['transfer-place', ['transfer', 'process', 'keep', 'share-data']],
        within: 20,
        negated: 'either',
      },
      {
        has: ['standard-contractual-clauses', 'transfer'],
        negated: 'either',
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['Your data may be transferred to countries outside the European Economic Area.'],
    nearMisses: [
      'The service is protected by copyright and other laws of foreign countries.',
      'You may transfer your ticket to a friend.',
    ],
  },
  nl: {
    met: ['Uw gegevens kunnen worden doorgegeven aan landen buiten de EER.'],
    nearMisses: ['U kunt uw kaartje overdragen aan een vriend.'],
  },
  de: {
    met: ['Ihre Daten können in Drittländer übermittelt werden.'],
    nearMisses: ['Sie können Ihr Ticket weitergeben.'],
  },
  fr: {
    met: ['Vos données peuvent être transférées vers des pays tiers.'],
    nearMisses: ['Vous pouvez transférer votre billet.'],
  },
  es: {
    met: [
      'Sus datos podrán transferirse a países situados fuera del Espacio Económico Europeo.',
      'No se realizan transferencias internacionales de datos.',
    ],
    nearMisses: ['Puede transferir su entrada a un amigo.'],
  },
  it: {
    met: [
      'I Suoi dati possono essere trasferiti verso paesi terzi al di fuori dello Spazio economico europeo.',
      'I dati non sono trasferiti al di fuori dell’UE.',
    ],
    nearMisses: ['Può trasferire il biglietto a un amico.'],
  },
};
