import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'rep-exit-and-switching',
  version: 1,
  group: 'reputation',
  title: { en: 'Exit and switching to another provider', nl: 'Vertrek en overstap naar een andere aanbieder' },
  explanation: {
    en: 'Since the Data Act a cloud contract must let you switch within fixed periods and export your data; the contract describes how.',
    nl: 'Sinds de Dataverordening (Data Act) moet u bij een cloudcontract binnen vaste termijnen kunnen overstappen en uw gegevens kunnen exporteren; de overeenkomst beschrijft hoe.',
  },
  legalBasis: ['Regulation (EU) 2023/2854 Art. 23-29'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['terms', 'dpa', 'sla'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [{ has: ['switching'], headings: true, without: ['subprocessor', 'asks', 'authority'], negated: 'either' }],
    weakenedBy: ['at-customers-expense'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['The Customer may switch to another provider with two months’ notice.'],
    partial: ['Exit assistance is given at the then-current rates.'],
    nearMisses: ['You can switch to another plan at any time.', 'We use data acts of all kinds as test cases.'],
  },
  nl: {
    met: ['De Klant kan met een opzegtermijn van twee maanden overstappen naar een andere aanbieder.'],
    partial: ['Exit-ondersteuning geldt tegen de dan geldende tarieven.'],
    nearMisses: [
      'U kunt altijd naar een ander abonnement gaan.',
      'Het noodplan beschrijft de uitgangen van het gebouw.',
    ],
  },
  de: {
    met: ['Der Anbieterwechsel ist mit einer Frist von zwei Monaten möglich.'],
    partial: ['Exit-Unterstützung erfolgt gegen Vergütung nach Aufwand.'],
    nearMisses: [
      'Sie können jederzeit in einen anderen Tarif wechseln.',
      'Der Notfallplan beschreibt die Ausgänge des Gebäudes.',
    ],
  },
  fr: {
    met: ['Le changement de fournisseur est possible avec un préavis de deux mois.'],
    partial: ["L'assistance à la réversibilité est fournie moyennant facturation."],
    nearMisses: [
      'Vous pouvez changer de formule à tout moment.',
      "Le plan d'évacuation décrit les sorties du bâtiment.",
    ],
  },
};
