import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'rep-customer-references',
  version: 1,
  group: 'reputation',
  title: { en: 'Customer references and scale', nl: 'Klantreferenties en schaal' },
  explanation: {
    en: 'Named customers, their number or case studies show how widely the service is used, also by organisations like yours.',
    nl: 'Genoemde klanten, hun aantal of praktijkverhalen laten zien hoe breed de dienst wordt gebruikt, ook door organisaties als de uwe.',
  },
  legalBasis: ['EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['customers-named'],
        headings: true,
        without: ['vague-number', 'breach', 'incident-itself', 'not', 'asks'],
      },
    ],
    partial: [
      {
        has: ['customers-named', 'vague-number'],
        headings: true,
        without: ['breach', 'incident-itself', 'not', 'asks'],
        weakness: 'only-in-part',
      },
    ],
  },
  severalValues: true,
  value: { kind: 'count', atLeast: 20 },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [{ text: 'Trusted by more than 5,000 companies.', value: 5000 }],
    partial: ['Trusted by thousands of companies.'],
    nearMisses: [
      'Data of more than 5,000 customers was not affected.',
      'Customers decide which data they upload.',
      'More than one person must approve.',
    ],
  },
  nl: {
    met: [{ text: 'Gebruikt door meer dan 500 organisaties.', value: 500 }],
    partial: ['Gebruikt door duizenden organisaties.'],
    nearMisses: ['Klanten bepalen welke gegevens zij opslaan.', 'Meer dan één persoon moet akkoord geven.'],
  },
  de: {
    met: [{ text: 'Genutzt von mehr als 500 Unternehmen.', value: 500 }],
    partial: ['Tausende Kunden vertrauen uns; genutzt von tausenden Unternehmen.'],
    nearMisses: ['Kunden entscheiden, welche Daten sie speichern.', 'Mehr als eine Person muss zustimmen.'],
  },
  fr: {
    met: [{ text: 'Utilisé par plus de 500 organisations.', value: 500 }],
    partial: ['Utilisé par des milliers d’organisations.'],
    nearMisses: ['Les clients décident quelles données ils enregistrent.', "Plus d'une personne doit approuver."],
  },
};
