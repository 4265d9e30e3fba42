import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'rep-privacy-organisation',
  version: 1,
  group: 'reputation',
  title: { en: 'People in charge of privacy and security', nl: 'Mensen die over privacy en beveiliging gaan' },
  explanation: {
    en: 'The vendor has people or a team in charge of privacy and security, such as a DPO or CISO.',
    nl: 'De leverancier heeft mensen of een team die over privacy en beveiliging gaan, zoals een FG of CISO.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'GDPR Art. 37', 'EDPB Guidelines 07/2020'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['security', 'trust-center', 'privacy-policy', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['security-officer', 'has-appointed'],
        within: 8,
        definitions: true,
        duty: 'vendor',
        without: ['authority', 'you'],
      },
      {
        has: ['privacy-team', 'has-appointed'],
        within: 6,
        definitions: true,
        duty: 'vendor',
        without: ['authority', 'not', 'third-party', 'eu-representative'],
      },
      {
        has: ['data-protection-officer', 'has-appointed'],
        within: 6,
        definitions: true,
        duty: 'vendor',
        without: ['authority', 'where-law-requires', 'except', 'may', 'eu-representative'],
        notUnder: ['supervisory-authority'],
      },
    ],
    partial: [{ has: ['everyones-duty', 'privacy-topic'], weakness: 'only-in-part' }],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Our Chief Information Security Officer reports to the board.',
      'We have appointed a Data Protection Officer.',
    ],
    partial: ['Privacy is everyone’s responsibility here.'],
    nearMisses: [
      'The Customer shall appoint a data protection officer.',
      'We have not appointed a Data Protection Officer.',
    ],
  },
  nl: {
    met: [
      'Onze Chief Information Security Officer rapporteert aan de directie.',
      'Wij hebben een functionaris gegevensbescherming aangesteld.',
    ],
    partial: ['Privacy is de verantwoordelijkheid van ons allemaal.'],
    nearMisses: [
      'De Klant zal een functionaris gegevensbescherming aanstellen.',
      'Wij hebben geen functionaris gegevensbescherming aangesteld.',
    ],
  },
  de: {
    met: [
      'Unser Informationssicherheitsbeauftragter berichtet an die Geschäftsführung.',
      'Wir haben einen Datenschutzbeauftragten bestellt.',
    ],
    partial: ['Datenschutz ist die Aufgabe aller Mitarbeitenden.'],
    nearMisses: [
      'Der Kunde muss einen Datenschutzbeauftragten bestellen.',
      'Wir haben keinen Datenschutzbeauftragten bestellt.',
    ],
  },
  fr: {
    met: ['Notre RSSI est rattaché à la direction.', 'Nous avons désigné un délégué à la protection des données.'],
    partial: ["La protection des données est l'affaire de tous."],
    nearMisses: [
      'Le Client doit désigner un délégué à la protection des données.',
      "Nous n'avons pas désigné de délégué à la protection des données.",
    ],
  },
};
