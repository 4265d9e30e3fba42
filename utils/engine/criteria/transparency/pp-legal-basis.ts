import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-legal-basis',
  version: 1,
  group: 'transparency',
  title: {
    en: 'Legal basis of the processing',
    nl: 'Grondslag van de verwerking',
  },
  explanation: {
    en: 'The policy names the legal basis on which data is processed, such as contract, consent or legitimate interest.',
    nl: 'De verklaring noemt de grondslag van de verwerking, zoals overeenkomst, toestemming of gerechtvaardigd belang.',
  },
  legalBasis: ['GDPR Art. 13(1)(c)', 'GDPR Art. 14(1)(c)', 'GDPR Art. 6(1)'],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['legal-basis'],
        headings: true,
      },
      {
        has: ['legitimate-interest'],
      },
      {
        has: ['contract-basis', ['process', 'use-data', 'collect']],
        within: 25,
      },
      {
        has: ['consent', ['process', 'use-data', 'collect', 'share-data']],
        within: 14,
        without: ['unsubscribe'],
      },
    ],
    partial: [
      {
        has: ['legal-obligation', ['process', 'use-data', 'share-data']],
        within: 25,
        weakness: 'only-in-part',
      },
    ],
  },
  value: {
    kind: 'names',
    unit: 'legal-basis',
    names: {
      consent: 'consent',
      'contract-basis': 'contract',
      'legal-obligation': 'legal-obligation',
      'legitimate-interest': 'legitimate-interests',
    },
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      {
        text: 'The legal basis for this processing is our legitimate interest.',
        value: 'legitimate-interests',
      },
    ],
    nearMisses: ['The legal department is in Utrecht.'],
  },
  nl: {
    met: [
      {
        text: 'De grondslag voor deze verwerking is de uitvoering van de overeenkomst.',
        value: 'contract',
      },
    ],
    nearMisses: ['De juridische afdeling zit in Utrecht.'],
  },
  de: {
    met: [
      {
        text: 'Rechtsgrundlage ist unser berechtigtes Interesse.',
        value: 'legitimate-interests',
      },
    ],
    nearMisses: ['Die Rechtsabteilung sitzt in Bonn.'],
  },
  fr: {
    met: [
      {
        text: 'La base légale est notre intérêt légitime.',
        value: 'legitimate-interests',
      },
    ],
    nearMisses: ['Le service juridique est à Lyon.'],
  },
  es: {
    met: [
      { text: 'La base jurídica es nuestro interés legítimo.', value: 'legitimate-interests' },
      { text: 'La base legitimadora del tratamiento es la ejecución del contrato.', value: 'contract' },
      { text: 'La legitimación para el envío de boletines es su consentimiento.', value: 'consent' },
    ],
    partial: [{ text: 'Tratamos sus datos para el cumplimiento de obligaciones legales.', value: 'legal-obligation' }],
    nearMisses: ['El departamento jurídico está en Valencia.'],
  },
  it: {
    met: [
      { text: 'La base giuridica è il nostro legittimo interesse.', value: 'legitimate-interests' },
      { text: 'La base giuridica del trattamento è l’esecuzione del contratto.', value: 'contract' },
      { text: 'Il fondamento giuridico per l’invio della newsletter è il Suo consenso.', value: 'consent' },
    ],
    partial: [{ text: 'Trattiamo i Suoi dati per adempiere a obblighi di legge.', value: 'legal-obligation' }],
    nearMisses: ['L’ufficio legale è a Torino.'],
  },
};
