import type { Criterion, Examples } from '../criterion.ts';
import { MEASURE_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'sec-penetration-testing',
  version: 1,
  group: 'security-measures',
  title: { en: 'Independent penetration tests', nl: 'Onafhankelijke penetratietesten' },
  explanation: {
    en: 'Outsiders try to break in at least once a year, so that holes are found before attackers find them.',
    nl: 'Buitenstaanders proberen minstens eens per jaar in te breken, zodat gaten worden gevonden voordat aanvallers ze vinden.',
  },
  legalBasis: ['GDPR Art. 32(1)(d)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: [
          'penetration-test',
          ['independent', 'regularly', 'annual', 'half-yearly', 'quarterly', 'monthly', 'weekly', 'daily'],
        ],
        within: 12,
        without: ['customer-must', 'authorisation', 'data-subject'],
        headings: 'titles',
        duty: 'vendor',
      },
    ],
    partial: [
      {
        has: ['penetration-test'],
        without: ['customer-must', 'authorisation', 'you'],
        headings: 'titles',
        duty: 'vendor',
        weakness: 'only-in-part',
      },
    ],
    contradicted: [
      {
        has: ['penetration-test', ['we', 'vendor', 'test-or-review']],
        negated: 'always',
        without: ['authorisation', 'you', 'customer', 'bug-bounty'],
        within: 5,
      },
    ],
    weakenedBy: MEASURE_WEAKENERS,
  },
  value: {
    kind: 'names',
    unit: 'frequency',
    names: {
      daily: 'daily',
      weekly: 'weekly',
      monthly: 'monthly',
      quarterly: 'quarterly',
      'half-yearly': 'half-yearly',
      annual: 'annual',
    },
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      { text: 'An independent firm performs annual penetration tests.', value: 'annual' },
      'Third-party penetration testing takes place regularly.',
    ],
    partial: ['- Penetration testing', 'A penetration test is planned.'],
    contradicted: ['We do not carry out penetration tests.'],
    nearMisses: [
      'You may not perform penetration tests without our prior written consent.',
      'Testing of new features takes place every year.',
    ],
  },
  nl: {
    met: [
      { text: 'Een externe partij voert jaarlijks een penetratietest uit.', value: 'annual' },
      'Wij laten regelmatig pentests uitvoeren.',
    ],
    partial: ['Wij voeren pentests uit.'],
    contradicted: ['Wij voeren geen penetratietesten uit.'],
    nearMisses: [
      'Zonder onze toestemming mag u geen penetratietest uitvoeren.',
      'Wij testen nieuwe functies jaarlijks.',
    ],
  },
  de: {
    met: [
      { text: 'Ein externer Dienstleister führt jährlich Penetrationstests durch.', value: 'annual' },
      'Regelmäßige Penetrationstests finden statt.',
    ],
    partial: ['- Penetrationstests'],
    contradicted: ['Wir führen keine Penetrationstests durch.'],
    nearMisses: [
      'Ohne unsere Zustimmung dürfen Sie keine Penetrationstests durchführen.',
      'Wir testen neue Funktionen jährlich.',
    ],
  },
  fr: {
    met: [
      { text: "Des tests d'intrusion annuels sont réalisés par un tiers.", value: 'annual' },
      "Nous faisons réaliser régulièrement des tests d'intrusion.",
    ],
    partial: ["- Tests d'intrusion"],
    contradicted: ["Nous ne réalisons pas de tests d'intrusion."],
    nearMisses: [
      "Vous ne pouvez pas effectuer de tests d'intrusion sans notre accord préalable.",
      'Nous testons les nouvelles fonctions chaque année.',
    ],
  },
};
